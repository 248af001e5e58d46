import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { load } from "../../../src/commands/load.js";
import { dropCopy } from "../../../src/dataset/load/drop-copy.js";
import { commandParts } from "../../commands/command-parts.js";
import { TestApi } from "../../test-api.js";
import { OwnDatabase } from "../load/own-database.js";
import { copiesOf, strayNodes } from "../load/stored-copies.js";
import { otherDataset } from "../other-dataset.js";
import { ReleaseFolder } from "./release-folder.js";
import { versions } from "./small-versions.js";

const folder = new ReleaseFolder();
const days = { first: "2026-11-25", second: "2026-11-28", third: "2026-12-01" } as const;
let database: OwnDatabase;
let api: TestApi;
const copies: (string | undefined)[] = [];

/** The answer of the API as it is now; a new one knows what was loaded just now. */
async function ask(query: string) {
  const { data, errors, extensions } = (await api.ask(query)).result;
  return { data, errors: errors?.map(({ message }) => message), views: extensions?.["views"] };
}

async function dryRun(): Promise<string> {
  const { uri, user, password, database: name } = database.address;
  const parts = commandParts(folder.root, { argv: ["--dry-run"], environment: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: name } });
  expect(await load(parts)).toBe(0);
  return parts.printed.join("\n");
}

beforeAll(async () => {
  database = await OwnDatabase.open("test-release-database");
  for (const version of ["first", "second", "third"] as const) {
    folder.write(versions[version]);
    await folder.release("--day", days[version]);
    await folder.load(database.graph);
    copies.push((await copiesOf(database.graph, "full"))[0]);
  }
  api = await TestApi.open(database.address);
});
afterAll(async () => {
  await api.close();
  await database.close();
  folder.remove();
});

describe("three releases", () => {
  it("are three copies that are named by them", async () => {
    expect(copies).toEqual(["1", "2", "3"].map((number) => expect.stringMatching(`^full@${number}-[0-9a-f]{8}$`)));
    expect(await copiesOf(database.graph, "full")).toEqual(copies.toReversed());
  });

  it("are listed with what each did", async () => {
    const { data } = await ask("{ releases { totalCount nodes { id number day added changed removed counts { kind total added changed removed } } } }");
    const { totalCount, nodes } = data?.["releases"] as { totalCount: number; nodes: readonly { counts: readonly { kind: string; added: number; changed: number; total: number }[] }[] };
    expect(totalCount).toBe(3);
    const [first, ...later] = nodes.map(({ counts, ...release }) => ({ ...release, counts: counts.filter(({ added, changed }) => added + changed > 0) }));
    expect(first?.counts).toContainEqual({ kind: "Zone", total: 2, added: 2, changed: 0, removed: 0 });
    expect(first?.counts).toContainEqual({ kind: "Figure", total: 5, added: 5, changed: 0, removed: 0 });
    expect(later).toEqual([
      { id: "release/2", number: 2, day: days.second, added: 1, changed: 1, removed: 0, counts: [{ kind: "Place", total: 3, added: 1, changed: 0, removed: 0 }, { kind: "Zone", total: 2, added: 0, changed: 1, removed: 0 }] },
      { id: "release/3", number: 3, day: days.third, added: 0, changed: 1, removed: 1, counts: [{ kind: "Zone", total: 2, added: 0, changed: 1, removed: 0 }] },
    ]);
  });

  it("have the same fingerprint where they say the same", async () => {
    const { data } = await ask("{ releases { nodes { fingerprint } } }");
    const [first, second, third] = (data?.["releases"] as { nodes: readonly { fingerprint: string }[] }).nodes.map(({ fingerprint }) => fingerprint);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect([second === first, third === first]).toEqual([false, true]);
  });

  it("tell what changed since each, and page through it", async () => {
    const nodes = "nodes { id what kind subject node { id } release { number } }";
    const { data } = await ask(`{ one: changes(since: "release/1", first: 4) { totalCount ${nodes} } two: changes(since: "release/2", first: 4) { totalCount ${nodes} } three: changes(since: "release/3", first: 1) { totalCount ${nodes} } }`);
    const added = { id: "change/2-place-island", what: "ADDED", kind: "Place", subject: "place/island", node: null, release: { number: 2 } };
    const renamed = { id: "change/2-zone-west", what: "CHANGED", kind: "Zone", subject: "zone/west", node: { id: "zone/west" }, release: { number: 2 } };
    const removed = { ...added, id: "change/3-place-island", what: "REMOVED", release: { number: 3 } };
    const back = { ...renamed, id: "change/3-zone-west", release: { number: 3 } };
    expect(data).toEqual({ one: { totalCount: 4, nodes: [added, renamed, removed, back] }, two: { totalCount: 2, nodes: [removed, back] }, three: { totalCount: 0, nodes: [] } });
    const last = await ask('{ changes(since: "release/1", last: 1) { nodes { id } pageInfo { hasPreviousPage startCursor } } }');
    const { pageInfo, nodes: ends } = last.data?.["changes"] as { pageInfo: { startCursor: string }; nodes: object[] };
    expect([ends, pageInfo]).toMatchObject([[{ id: back.id }], { hasPreviousPage: true }]);
    const before = await ask(`{ changes(since: "release/1", last: 2, before: "${pageInfo.startCursor}") { nodes { id } } }`);
    expect(before.data).toEqual({ changes: { nodes: [{ id: renamed.id }, { id: removed.id }] } });
  });

  it("are things with ids, and so are their changes", async () => {
    const { data } = await ask('{ release(id: "release/9") { id } nodes(ids: ["release/2", "change/2-zone-west"]) { id __typename } }');
    expect(data).toEqual({ release: null, nodes: [{ id: "release/2", __typename: "Release" }, { id: "change/2-zone-west", __typename: "Change" }] });
  });

  it("refuse a release that is none, and say which there are", async () => {
    const { errors } = await ask('{ changes(since: "release/9") { totalCount } }');
    expect(errors).toEqual(['Argument "since": there is no release "release/9"; there are release/1 (2026-11-25), release/2 (2026-11-28), release/3 (2026-12-01).']);
  });

  it.each([
    ["2026-11-25", 0, "West"],
    ["2026-11-27", 0, "West"],
    ["2026-11-28", 1, "Far West"],
    ["2026-11-30", 1, "Far West"],
    ["2026-12-01", 2, "West"],
    ["2099-01-01", 2, "West"],
  ])("answer from the copy that was current on %s", async (day, index, name) => {
    const { data, views } = await ask(`{ asOf(knownAt: "${day}") { zone(id: "zone/west") { name } place(id: "place/island") { id } releases { totalCount } } }`);
    expect(data).toEqual({ asOf: { zone: { name }, place: index === 1 ? { id: "place/island" } : null, releases: { totalCount: index + 1 } } });
    expect(views).toEqual([{ graph: copies[index], edition: "full", validOn: null, undated: "INCLUDE", knownAt: day }]);
  });

  it("stand in a view around another that names something else", async () => {
    const { data } = await ask('{ asOf(knownAt: "2026-11-28") { asOf(validOn: "2020-01-01") { zone(id: "zone/west") { name } asOf(knownAt: "2026-11-25") { zone(id: "zone/west") { name } } } } }');
    expect(data).toEqual({ asOf: { asOf: { zone: { name: "Far West" }, asOf: { zone: { name: "West" } } } } });
  });

  it("are not there before the first", async () => {
    const { errors } = await ask('{ asOf(knownAt: "2026-11-24") { __typename } }');
    expect(errors).toEqual([
      'Argument "knownAt": nothing was released by 2026-11-24: the first release is 1 (2026-11-25); copies are kept of release 3 (2026-12-01), 2 (2026-11-28) and 1 (2026-11-25).',
    ]);
  });
});

describe("a change that is not released", () => {
  it("is told by a dry run, which leaves no copy", async () => {
    folder.write(versions.unreleased);
    const before = await copiesOf(database.graph, "full");
    expect(await dryRun()).toBe("full:\n  Zone: 0 added, 1 changed, 0 removed\n    changed zone/west\nNothing was loaded; this was a dry run.");
    expect(await copiesOf(database.graph, "full")).toEqual(before);
    expect(await strayNodes(database.graph)).toEqual([]);
  });

  it("is a copy after the last release, beside those that were released", async () => {
    await folder.load(database.graph);
    const [newest, ...others] = await copiesOf(database.graph, "full");
    expect(newest).toMatch(/^full@3\+-[0-9a-f]{8}$/);
    expect(others).toEqual(copies.toReversed());
    expect(await dryRun()).toBe("full: nothing would change\nNothing was loaded; this was a dry run.");
  });

  it("does not answer for the day of a release, and a release without a copy is refused", async () => {
    await api.close();
    await dropCopy(database.graph, copies[0] ?? "");
    api = await TestApi.open(database.address);
    const { data } = await ask('{ zone(id: "zone/west") { name } asOf(knownAt: "2026-12-01") { zone(id: "zone/west") { name } } }');
    expect(data).toEqual({ zone: { name: "Wild West" }, asOf: { zone: { name: "West" } } });
    const { errors } = await ask('{ asOf(knownAt: "2026-11-26") { __typename } }');
    expect(errors).toEqual(['Argument "knownAt": on 2026-11-26 release 1 (2026-11-25) was current, of which no copy is kept; copies are kept of release 3 (2026-12-01) and 2 (2026-11-28).']);
  });

  it("in an edition that is new is told beside the edition it grew from", async () => {
    folder.write({
      ...versions.unreleased,
      "data/editions.yaml": "editions:\n  - {id: full, datasets: [mini], meaning: Everything.}\n  - {id: mine, datasets: [mini, other], meaning: With my notes.}\n",
      ...otherDataset("{id: zone/north, name: North, at: [o.1]}"),
    });
    expect((await dryRun()).split("\n")).toEqual([
      "full: nothing would change",
      "mine, which is new, beside full:",
      "  Passage: 1 added, 0 changed, 0 removed",
      "    added passage/o.1",
      "  Zone: 1 added, 0 changed, 0 removed",
      "    added zone/north",
      "Nothing was loaded; this was a dry run.",
    ]);
  });

  it("is told by a dry run with what it adds and removes", async () => {
    folder.write({ "data/mini/world.yaml": ["value: No. 1", "value: No. 2"] });
    expect((await dryRun()).split("\n")).toEqual([
      "full:",
      "  Document: 0 added, 1 changed, 0 removed",
      "    changed document/order",
      "  Fact: 1 added, 0 changed, 1 removed",
      "    added fact/document-order-document-number-no.-2",
      "    removed fact/document-order-document-number-no.-1",
      "  Zone: 0 added, 1 changed, 0 removed",
      "    changed zone/west",
      "Nothing was loaded; this was a dry run.",
    ]);
  });
});
