import { describe, expect, it } from "vitest";

import { editionRows } from "../../../src/dataset/rows/edition-rows.js";
import type { GraphRows } from "../../../src/dataset/rows/graph-row.js";
import { validate } from "../../../src/dataset/validate.js";

const { data } = validate("data");
const rowsOf = (names: readonly string[]): GraphRows => editionRows(data.datasets.filter(({ id }) => names.includes(id)));
const repeated = (ids: readonly unknown[]): unknown[] => ids.filter((id, index) => ids.indexOf(id) !== index);

describe.each(data.editions.map(({ id, datasets }) => [id, datasets] as const))("the graph of edition %s", (_edition, datasets) => {
  const rows = rowsOf(datasets);
  const ids = rows.nodes.map(({ properties }) => String(properties["id"]));
  const known = new Set(ids);
  const list = (value: unknown): readonly string[] => (value === undefined ? [] : (value as readonly string[]));

  it("is not empty", () => {
    expect(rows.nodes.length).toBeGreaterThan(1000);
    expect(rows.relationships.length).toBeGreaterThan(1000);
  });

  it("has no id twice: no two things are written the same in an id", () => {
    const relations = rows.relationships.flatMap(({ properties }) => (properties["id"] === undefined ? [] : [properties["id"]]));
    expect(repeated([...ids, ...relations])).toEqual([]);
  });

  it("has only ids of lower-case letters, digits, dots and hyphens after a kind, except those of names", () => {
    expect(ids.filter((id) => !id.startsWith("name/") && !/^[a-z-]+\/[a-z0-9]+([.-]+[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("has both ends of every relationship", () => {
    const dangling = rows.relationships.filter(({ from, to }) => !known.has(from) || !known.has(to));
    expect(dangling).toEqual([]);
  });

  it("has every passage and claim that is named, and each claim has its one passage", () => {
    const named = [...rows.nodes, ...rows.relationships].flatMap(({ properties }) => [...list(properties["citations"]), ...list(properties["claims"])]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    const claims = ids.filter((id) => id.startsWith("claim/"));
    const cited = rows.relationships.filter(({ type }) => type === "CITED_FROM").map(({ from }) => from);
    expect(cited.filter((id) => id.startsWith("claim/")).sort()).toEqual(claims.sort());
    expect(new Set(named.filter((id) => id.startsWith("claim/")))).toEqual(new Set(claims));
  });

  it("has a passage under every figure, table and side of a conflict", () => {
    const cited = new Set(rows.relationships.filter(({ type }) => type === "CITED_FROM").map(({ from }) => from));
    const evidenced = rows.nodes.filter(({ labels }) => ["Figure", "Table", "ConflictSide"].some((label) => labels.includes(label)));
    expect(evidenced.length).toBeGreaterThan(100);
    expect(evidenced.map(({ properties }) => String(properties["id"])).filter((id) => !cited.has(id))).toEqual([]);
  });

  it("has what every claim is about", () => {
    const relations = rows.relationships.map(({ properties }) => String(properties["id"]));
    const about = rows.nodes.filter(({ labels }) => labels.includes("Claim")).map(({ properties }) => String(properties["about"]));
    expect(about.filter((id) => !known.has(id) && !relations.includes(id))).toEqual([]);
  });

  it("rests everything that is said on at least one claim", () => {
    const said = [...rows.nodes.filter(({ labels }) => ["Fact", "RolloutStep", "AgreementStage"].some((label) => labels.includes(label))), ...rows.relationships.filter(({ properties }) => "id" in properties)];
    expect(said.filter(({ properties }) => list(properties["claims"]).length === 0)).toEqual([]);
  });
});
