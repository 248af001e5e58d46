import { type GraphQLField, isListType, isNonNullType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { listSize } from "../../src/pricing/list-size.js";
import { schema } from "../../src/schema.js";
import { TestApi } from "../test-api.js";
import { allAlong } from "../walk/all-along.js";
import { Asker } from "../walk/asker.js";
import { called, fieldsOf, givesObjects } from "../walk/calls.js";
import { Coverage } from "../walk/coverage.js";
import { Draw } from "../walk/draw.js";
import { explore, type Explored } from "../walk/explore.js";
import { requiredCall } from "../walk/field-calls.js";
import { InputValues } from "../walk/input-values.js";
import { rare } from "../walk/rare.js";

type Field = GraphQLField<unknown, unknown>;

/** How many ways to a type are gone. */
const mostWays = 6;

const isList = ({ type }: Field): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** Lists of a type that have no pages, and hold no more than is asked for by a list of ids or keys. */
const wholeLists = (type: string): readonly Field[] =>
  fieldsOf(schema.getType(type)).filter((field) => isList(field) && givesObjects(field) && !field.args.some(({ name }) => ["first", "keys", "of", "ids", "names", "figures"].includes(name)) && !(type.endsWith("Connection") && ["nodes", "edges", "derived"].includes(field.name)));

let api: TestApi;
let explored: Explored;
const longest = new Map<string, number>();

/** Notes the length of each list of objects in an answer. */
function take(answer: unknown): void {
  if (Array.isArray(answer)) answer.forEach(take);
  else if (answer !== null && typeof answer === "object")
    for (const [name, value] of Object.entries(answer)) {
      if (Array.isArray(value) && "__typename" in answer) longest.set(`${String(answer.__typename)}.${name}`, Math.max(value.length, longest.get(`${String(answer.__typename)}.${name}`) ?? 0));
      take(value);
    }
}

async function measure(type: string, values: InputValues): Promise<void> {
  const lists = wholeLists(type);
  if (lists.length === 0 || type === "Query") return;
  const inner = lists.map((field) => `${called(field, requiredCall(type, field, values))} { __typename }`).join(" ");
  const ways = [...(rare[type] ?? []), ...(explored.ways.get(type) ?? []).map(({ way }) => way)].slice(0, mostWays);
  for (const way of ways) for (const edition of ["full", "article"]) (await allAlong(api, explored.samples, way, inner, edition)).forEach(take);
}

beforeAll(async () => {
  api = await TestApi.open(undefined, 60_000);
  explored = await explore(new Asker(api, new Coverage()));
  const values = new InputValues(explored.samples, new Draw(4), explored.keys, explored.figures);
  for (const type of explored.ways.keys()) await measure(type, values);
}, 400_000);
afterAll(() => api.close());

describe("a list without pages", () => {
  it("is as long as its price says at most", () => {
    const known = [...longest].map(([place, length]) => {
      const [type = "", name = ""] = place.split(".");
      const field = wholeLists(type).find((list) => list.name === name);
      return { place, length, assumed: field === undefined ? Infinity : listSize(type, field, {}, null) };
    });
    expect(known.filter(({ length, assumed }) => length > assumed)).toEqual([]);
  });
});
