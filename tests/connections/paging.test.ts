import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { TestApi } from "../test-api.js";

/** What was taken from a passage has no id of its own. */
interface Row {
  readonly id?: string;
}
interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
}
type PageVariables = Readonly<Record<"first" | "last", number>> | Readonly<Record<string, string | number>>;

const pageOf = (row: string): string => `totalCount edges { cursor node { ${row} } } nodes { ${row} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const page = pageOf("id");
const paging = "first: $first, after: $after, last: $last, before: $before";
const query = (inner: string): string => `query($first: Int, $after: String, $last: Int, $before: String) { ${inner} }`;

type Lists = Readonly<Record<string, readonly [text: string, ...way: string[]]>>;

/** Lists of the real data, each with the query for a page of it and the way to it in the answer. */
const lists: Lists = {
  zones: [query(`zones(${paging}) { ${page} }`), "zones"],
  documents: [query(`documents(${paging}) { ${page} }`), "documents"],
  passages: [query(`passages(${paging}) { ${page} }`), "passages"],
  partners: [query(`partners(${paging}) { ${page} }`), "partners"],
  "measures of Shanghai": [query(`zone(id: "zone/shanghai") { measures(${paging}) { ${page} } }`), "zone", "measures"],
  "relations of Shanghai": [query(`zone(id: "zone/shanghai") { relations(${paging}) { ${page} } }`), "zone", "relations"],
  "relations of some types": [query(`zone(id: "zone/shanghai") { relations(types: [PILOTS, SUPPORTS, CONCERNS], direction: IN, ${paging}) { ${page} } }`), "zone", "relations"],
  "timeline of Shanghai": [query(`timeline(filter: { about: "zone/shanghai" }, ${paging}) { ${page} }`), "timeline"],
  conflicts: [query(`conflicts(${paging}) { ${page} }`), "conflicts"],
  "figures of all zones": [query(`figures(filter: { about: "zone-group/all" }, ${paging}) { ${page} }`), "figures"],
  "checks by counting": [query(`checks(filter: { kind: COUNT }, ${paging}) { ${page} }`), "checks"],
  "figures about all zones": [query(`zoneGroup(id: "zone-group/all") { figures(${paging}) { ${page} } }`), "zoneGroup", "figures"],
  "figures of an indicator": [query(`indicator(id: "indicator/fdi-inflows") { figures(${paging}) { ${page} } }`), "indicator", "figures"],
  "conflicts by weight": [query(`conflicts(orderBy: [{ by: WEIGHT, nulls: FIRST }, { by: KIND, direction: DESC }], ${paging}) { ${page} }`), "conflicts"],
  "web pages by publisher": [query(`webPages(filter: { pageKind: PRESS }, orderBy: [{ by: PUBLISHER }], ${paging}) { ${page} }`), "webPages"],
  "cells of Table 4": [query(`table(number: 4) { figures(${paging}) { ${page} } }`), "table", "figures"],
  "statements of a passage": [query(`passage(id: "passage/1.9") { statements(${paging}) { ${pageOf("kind statement about { id }")} } }`), "passage", "statements"],
};

/** Lists too long to go through one by one. */
const longLists: Lists = {
  figures: [query(`figures(${paging}) { ${page} }`), "figures"],
  checks: [query(`checks(${paging}) { ${page} }`), "checks"],
  timeline: [query(`timeline(${paging}) { ${page} }`), "timeline"],
};

const everyList: Lists = { ...lists, ...longLists };

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
});
afterAll(() => api.close());

const within = (answer: unknown, way: readonly string[]): Page => way.reduce<unknown>((at, field) => (at as Record<string, unknown>)[field], answer) as Page;

async function ask(list: string, variables: PageVariables): Promise<Page> {
  const [text, ...way] = everyList[list] ?? [""];
  const { result } = await api.ask(text, variables);
  expect(result.errors).toBeUndefined();
  const found = within(result.data, way);
  expect(found.nodes).toEqual(found.edges.map(({ node }) => node));
  expect([found.pageInfo.startCursor, found.pageInfo.endCursor]).toEqual([found.edges[0]?.cursor ?? null, found.edges.at(-1)?.cursor ?? null]);
  return found;
}

const idsOf = ({ edges }: Page): string[] => edges.map(({ node, cursor }) => node.id ?? cursor);

async function forward(list: string, first: number): Promise<Page[]> {
  const pages = [await ask(list, { first })];
  for (let last = pages[0]; last?.pageInfo.hasNextPage; last = pages.at(-1)) pages.push(await ask(list, { first, after: last.pageInfo.endCursor ?? "" }));
  return pages;
}

async function backward(list: string, last: number): Promise<Page[]> {
  const pages = [await ask(list, { last })];
  for (let first = pages[0]; first?.pageInfo.hasPreviousPage; first = pages[0]) pages.unshift(await ask(list, { last, before: first.pageInfo.startCursor ?? "" }));
  return pages;
}

/** All rows of a list from the start on, each there once. */
async function everyRow(list: string, size: number): Promise<string[]> {
  const ahead = await forward(list, size);
  const ids = ahead.flatMap(idsOf);
  expect(ids.length).toBeGreaterThan(3);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBe(ahead[0]?.totalCount);
  expect(ahead.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(ahead.map((_page, index) => index > 0));
  return ids;
}

async function expectSameBackward(list: string, size: number): Promise<void> {
  const ids = await everyRow(list, size);
  const back = await backward(list, size);
  expect(back.flatMap(idsOf)).toEqual(ids);
  expect(back.map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual(back.map((_page, index) => index < back.length - 1));
}

describe.each(Object.keys(longLists))("paging through the %s", (list) => {
  it("by 83 gives every row once, forward and backward in the same order", () => expectSameBackward(list, 83));
});

describe.each(Object.keys(lists))("paging through the %s", (list) => {
  it.each([1, 7])("by %i gives every row once, forward and backward in the same order", (size) => expectSameBackward(list, size));

  it("ends after the last row and before the first, with an empty page without cursors", async () => {
    const [whole] = await forward(list, 100);
    const beyond = whole?.pageInfo.hasNextPage ? (await backward(list, 100)).at(-1) : whole;
    const after = await ask(list, { first: 5, after: beyond?.pageInfo.endCursor ?? "" });
    const before = await ask(list, { last: 5, before: whole?.pageInfo.startCursor ?? "" });
    expect([idsOf(after), after.pageInfo.hasNextPage]).toEqual([[], false]);
    expect([idsOf(before), before.pageInfo.hasPreviousPage]).toEqual([[], false]);
    expect([after.totalCount, before.totalCount]).toEqual([whole?.totalCount, whole?.totalCount]);
  });
});

describe("a cursor", () => {
  it("opens only with the arguments it was made with", async () => {
    const { result } = await api.ask('{ zone(id: "zone/shanghai") { relations(types: [PILOTS], first: 1) { pageInfo { endCursor } } } }');
    const { endCursor } = within(result.data, ["zone", "relations"]).pageInfo;
    const { result: other } = await api.ask('query($after: String) { zone(id: "zone/shanghai") { relations(types: [SUPPORTS], after: $after) { totalCount } } }', { after: endCursor });
    expect(other.errors?.[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
  });
});
