import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { fingerprint } from "../../../src/dataset/load/fingerprint.js";
import { type LoadOutcome, loadEdition } from "../../../src/dataset/load/load-edition.js";
import { loadStatements } from "../../../src/dataset/load/load.cypher.js";
import { Refusal } from "../../../src/refusal.js";
import { drawn } from "../../drawn.js";
import { type KillPoint, loadKilled } from "./load-killed.js";
import { OwnDatabase } from "./own-database.js";
import { smallRows } from "./small-rows.js";
import { answering, copiesOf, releaseOf, strayNodes } from "./stored-copies.js";
import { WatchingGraph } from "./watching-graph.js";

let database: OwnDatabase;
/** Every version is made once only, so that what a test loads was not there before. */
let version = 0;
const newRows = () => smallRows(++version);

const load = (edition: string, rows = newRows()): Promise<LoadOutcome> => loadEdition(database.graph, edition, rows);

beforeAll(async () => {
  database = await OwnDatabase.open();
});
afterAll(() => database.close());

describe("a load", () => {
  it("makes the edition answer with just these rows", async () => {
    const rows = newRows();
    const outcome = await load("one", rows);
    expect(outcome).toMatchObject({ nodes: rows.nodes.length, relationships: rows.relationships.length, wasWritten: true });
    expect(await answering(database.graph, "one")).toEqual({ graph: outcome.graph, print: fingerprint(rows) });
    expect(outcome.graph).toBe(`one@0+-${fingerprint(rows).slice(0, 8)}`);
  });

  it("of a released state has a copy of that release's name and day", async () => {
    const rows = newRows();
    const { graph } = await loadEdition(database.graph, "three", rows, { stamp: { number: "3", day: "2026-12-01" } });
    expect(graph).toBe(`three@3-${fingerprint(rows).slice(0, 8)}`);
    expect(await releaseOf(database.graph, graph)).toEqual({ release: "3", day: "2026-12-01" });
    const later = await loadEdition(database.graph, "three", newRows(), { stamp: { number: "3", day: null } });
    expect(later.graph).toMatch(/^three@3\+-[0-9a-f]{8}$/);
    expect(await releaseOf(database.graph, later.graph)).toEqual({ release: null, day: null });
  });

  it("of what is there already writes nothing", async () => {
    const rows = newRows();
    await load("one", rows);
    const watching = new WatchingGraph(database.graph);
    expect(await loadEdition(watching, "one", { nodes: rows.nodes.toReversed(), relationships: rows.relationships.toReversed() })).toMatchObject({ wasWritten: false });
    expect(watching.written).toEqual([]);
  });

  it("tells how many rows are written, up to all", async () => {
    const rows = newRows();
    const told: number[] = [];
    await loadEdition(database.graph, "one", rows, { onWritten: (written) => told.push(written) });
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(rows.nodes.length + rows.relationships.length);
  });

  it("keeps the two copies that answered before, and no older one", async () => {
    const loaded = [await load("one"), await load("one"), await load("one"), await load("one")];
    expect(await copiesOf(database.graph, "one")).toEqual(loaded.toReversed().slice(0, 3).map(({ graph }) => graph));
    expect(await strayNodes(database.graph)).toEqual([]);
  });

  it("does not push a released copy out with loads that are none", async () => {
    const released = await loadEdition(database.graph, "four", newRows(), { stamp: { number: "1", day: "2026-11-25" } });
    for (let more = 0; more < 5; more += 1) await load("four");
    expect(await copiesOf(database.graph, "four")).toContain(released.graph);
    expect(await copiesOf(database.graph, "four")).toHaveLength(4);
  });

  it("goes back to the kept copy without writing it again, and keeps it when the next one comes", async () => {
    const [first, second] = [newRows(), newRows()];
    const back = await load("one", first);
    await load("one", second);
    expect(await load("one", first)).toMatchObject({ graph: back.graph, wasWritten: false });
    expect((await answering(database.graph, "one"))?.print).toBe(fingerprint(first));
    const next = await load("one");
    expect((await copiesOf(database.graph, "one")).slice(0, 2)).toEqual([next.graph, back.graph]);
  });

  it("of one edition leaves another alone, even when both hold the same", async () => {
    const rows = newRows();
    const [one, two] = [await load("one", rows), await load("two", rows)];
    expect(one.graph).not.toBe(two.graph);
    const before = await answering(database.graph, "two");
    await load("one");
    await load("one");
    expect(before).toEqual({ graph: two.graph, print: fingerprint(rows) });
    expect(await answering(database.graph, "two")).toEqual(before);
  });
});

describe("a copy that does not read back as it was written", () => {
  const spoils: readonly (readonly [what: string, text: string])[] = [
    ["one value changed", "MATCH (node:Node {graph: $graph, id: 'zone/7'}) SET node.name = 'Zone seven'"],
    ["a node gone", "MATCH (node:Node {graph: $graph, id: 'zone/7'}) DETACH DELETE node"],
    ["a relationship more", "MATCH (a:Node {graph: $graph, id: 'zone/7'}), (b:Node {graph: $graph, id: 'zone/8'}) CREATE (a)-[:PART_OF]->(b)"],
  ];

  it.each(spoils)("is refused with %s; the old one answers, and the next load succeeds", async (_what, text) => {
    await load("one");
    const before = await answering(database.graph, "one");
    const rows = newRows();
    const graph = `one@0+-${fingerprint(rows).slice(0, 8)}`;
    const spoil = () => database.graph.write({ name: "spoil", columns: [], text }, { graph });
    await expect(loadEdition(new WatchingGraph(database.graph, { [loadStatements.readNodes.name]: spoil }), "one", rows)).rejects.toThrow(Refusal);
    expect(await answering(database.graph, "one")).toEqual(before);
    expect(await load("one", rows)).toMatchObject({ graph, wasWritten: true });
    expect(await strayNodes(database.graph)).toEqual([]);
  });

  it("is refused when a relationship has no end", async () => {
    await load("one");
    const before = await answering(database.graph, "one");
    const { nodes, relationships } = newRows();
    const dangling = { type: "PART_OF", from: "zone/7", to: "zone/banana", properties: {} };
    await expect(load("one", { nodes, relationships: [...relationships, dangling] })).rejects.toThrow(Refusal);
    expect(await answering(database.graph, "one")).toEqual(before);
  });
});

type Seeded = readonly [who: "loader" | "database", statement: string, occurrences: number, moment: KillPoint["moment"], answers: "old" | "new" | "either"];

/** The way of a load, a kill at each station; which statement of that name and after how many milliseconds is drawn. */
const stations: readonly Seeded[] = [
  ["loader", "load/begin-copy", 1, "after", "old"],
  ["database", "load/nodes", 2, "during", "old"],
  ["loader", "load/nodes", 2, "during", "old"],
  ["loader", "load/relationships", 2, "before", "old"],
  ["loader", "load/relationships", 2, "during", "old"],
  ["loader", "load/read-nodes", 1, "during", "old"],
  ["loader", "load/publish-copy", 1, "before", "old"],
  ["database", "load/publish-copy", 1, "during", "either"],
  ["loader", "load/publish-copy", 1, "after", "new"],
  ["database", "load/delete-nodes", 2, "after", "new"],
];

const numbers = drawn(2013_09_29);
const points = stations.map(([who, statement, occurrences, moment, answers]) => {
  const occurrence = 1 + Math.floor(numbers.next().value * occurrences);
  const afterMs = Math.floor(numbers.next().value * 12);
  return { who, statement, occurrence, moment, afterMs, answers };
});

describe("a load that is killed", () => {
  beforeAll(async () => {
    await load("one");
    await load("one");
  });

  it.each(points)("with the $who $moment $statement $occurrence (+$afterMs ms) leaves the $answers copy whole, and the next load succeeds", async ({ who, answers, ...point }) => {
    const before = await answering(database.graph, "one");
    const rows = newRows();
    const after = { graph: `one@0+-${fingerprint(rows).slice(0, 8)}`, print: fingerprint(rows) };
    const victim = who === "database" ? database.pid : null;
    const end = await loadKilled(database.address, "one", rows, { ...point, victim });
    expect(end).toEqual({ killed: true, signal: victim === null ? "SIGKILL" : null, code: victim === null ? null : 1 });
    if (victim !== null) await database.startAgain();

    const found = await answering(database.graph, "one");
    const allowed = { old: [before], new: [after], either: [before, after] }[answers];
    expect(allowed).toContainEqual(found);

    const wasPublished = found?.graph === after.graph;
    expect(await load("one", rows)).toMatchObject({ graph: after.graph, wasWritten: !wasPublished });
    expect(await answering(database.graph, "one")).toEqual(after);
    expect(await copiesOf(database.graph, "one")).toEqual([after.graph, before?.graph, expect.any(String)]);
    expect(await strayNodes(database.graph)).toEqual([]);
  }, 90_000);
});
