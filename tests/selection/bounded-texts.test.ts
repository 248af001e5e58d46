import { getNamedType, isInputObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { schema } from "../../src/schema.js";
import { filterLimits } from "../../src/selection/writer.js";
import { TestApi } from "../test-api.js";

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open(undefined, 60_000);
});
afterAll(() => api.close());

/** The root lists that take a filter which may be joined with others. */
const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
  const filter = getNamedType(field.args.find(({ name }) => name === "filter")?.type);
  return isInputObjectType(filter) && "or" in filter.getFields() ? [{ field, filter }] : [];
});

/** The texts that ran for a filter of a list. */
async function textsOf(list: string, filter: string): Promise<readonly string[]> {
  api.graph.texts.clear();
  const { result } = await api.ask(`{ ${list}(first: 3, filter: ${filter}) { totalCount nodes { __typename } groupBy(keys: [ID]) { total } } }`);
  // Of a list with very many rows the groups are counted, and then refused.
  expect((result.errors ?? []).filter(({ message }) => !/there are \d+ groups/.test(message))).toEqual([]);
  return [...api.graph.texts.keys()].sort();
}

async function codesOf(list: string, filter: string): Promise<readonly unknown[]> {
  const { result, statements } = await api.ask(`{ ${list}(filter: ${filter}) { totalCount } }`);
  return [...(result.errors ?? []).map(({ extensions }) => extensions?.["code"]), statements.length];
}

const conditions = (count: number): string => `{or: [${Array.from({ length: count }, (_none, index) => `{id: {eq: "${index}"}}`).join(", ")}]}`;

/** A filter so many links deep, there and back again. */
const links = (depth: number): string => (depth === 0 ? "{}" : `{${depth % 2 === 0 ? "measures" : "zones"}: {some: ${links(depth - 1)}}}`);

describe("what is made of a filter", () => {
  it("is the same text whatever the values, of each list", async () => {
    expect(lists.length).toBeGreaterThan(20);
    for (const { field, filter: type } of lists) {
      const cited = (value: string): string => ("citedBy" in type.getFields() ? `, {citedBy: {source: "${value}", locator: {startsWith: "${value}"}}}` : "");
      const filter = (value: string): string => `{or: [{id: {contains: "${value}"}}, {not: {id: {in: ["${value}", "x"]}}}${cited(value)}]}`;
      const texts = await textsOf(field.name, filter("a"));
      expect(await textsOf(field.name, filter("b'\\\" }) RETURN 1 //")), field.name).toEqual(texts);
    }
  });

  it("is the same text whatever the numbers, dates and how many values there are", async () => {
    const filter = (low: number, day: string, ids: readonly string[]): string =>
      `{areaKm2: {between: [${low}, 200]}, establishedOn: {gte: "${day}", lt: "2020"}, id: {in: ${JSON.stringify(ids)}}, measures: {count: {gte: ${low}}, some: {dueOn: {eq: "${day}"}}}}`;
    expect(await textsOf("zones", filter(1, "2013", ["zone/shanghai"]))).toEqual(await textsOf("zones", filter(7.5, "2015-04-20", ["zone/hainan", "zone/fujian", "zone/none"])));
  });
});

describe("a filter", () => {
  it(`may have ${filterLimits.conditions} conditions; one more is refused before anything is read`, async () => {
    for (const { field } of lists) {
      // The `or` is one of them.
      expect(await codesOf(field.name, conditions(filterLimits.conditions - 1)), field.name).toEqual([2]);
      expect(await codesOf(field.name, conditions(filterLimits.conditions)), field.name).toEqual(["COST_EXCEEDED", 0]);
    }
  });

  it("counts every condition, also those inside of others", async () => {
    const deep = (inner: string): string => `{measures: {some: {and: [{not: {relation: {validFrom: {gte: "2013"}}}}, ${inner}]}}}`;
    expect(await codesOf("zones", deep(conditions(33)))).toEqual([2]);
    expect(await codesOf("zones", deep(conditions(36)))).toEqual(["COST_EXCEEDED", 0]);
  });

  it(`may go ${filterLimits.links} links deep; one more is refused before anything is read`, async () => {
    expect(await codesOf("zones", links(filterLimits.links))).toEqual([2]);
    expect(await codesOf("measures", links(filterLimits.links + 1))).toEqual(["COST_EXCEEDED", 0]);
    expect(await codesOf("zones", links(filterLimits.links + 2))).toEqual(["COST_EXCEEDED", 0]);
  });

  it("is refused below a list before that list's rows are asked for anything more", async () => {
    const { result, statements } = await api.ask(`{ zones(first: 1) { nodes { measures(filter: ${conditions(filterLimits.conditions)}) { totalCount } } } }`);
    expect(result.errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["COST_EXCEEDED"]);
    expect(statements).toHaveLength(1);
  });
});
