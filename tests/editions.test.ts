import { getNamedType, type GraphQLField, type GraphQLNamedType, isInterfaceType, isLeafType, isObjectType, isRequiredArgument } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { editionRows } from "../src/dataset/rows/edition-rows.js";
import { validate } from "../src/dataset/validate.js";
import { schema } from "../src/schema.js";
import { root } from "./source-files.js";
import { TestApi } from "./test-api.js";

const { data } = validate(`${root}/data`);

/** The ids of all that an edition holds; an item of a timeline tells a statement again, by the value that is shown there. */
function idsIn(edition: string): ReadonlySet<string> {
  const chosen = data.editions.find(({ id }) => id === edition)?.datasets ?? [];
  const { nodes, relationships } = editionRows(data.datasets.filter(({ id }) => chosen.includes(id)));
  const told = [...nodes, ...relationships].filter(({ properties }) => properties["kind"] !== "TimelineItem");
  return new Set(told.flatMap(({ properties }) => (properties["id"] === undefined ? [] : [String(properties["id"])])));
}

const ofArticle = idsIn("article");
const onlyInFull = [...idsIn("full")].filter((id) => !ofArticle.has(id));
/** Claims, facts, sides and names have no address of their own; they are reached through what they belong to. */
const withAddress = onlyInFull.filter((id) => !/^(?:claim|fact|name)\/|-side-\d+$/.test(id));

const isFree = ({ args }: GraphQLField<unknown, unknown>): boolean => !args.some(isRequiredArgument);

/** Each thing that can be asked of a type without arguments, so many levels down; a page of a list is no level. */
function partsOf(type: GraphQLNamedType | undefined, levels: number): readonly string[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).filter((field) => isFree(field) && !["edges", "pageInfo", "url"].includes(field.name)).map((field) => {
    const below = getNamedType(field.type);
    if (isLeafType(below)) return field.name;
    const left = field.name === "nodes" ? levels : levels - 1;
    return left < 0 ? "" : `${field.name} { __typename ${partsOf(below, left).join(" ")} }`;
  });
}

/** So few that no request is too dear. */
const atOnce = 6;

/** The parts, some at once. */
const some = (parts: readonly string[]): readonly string[] => Array.from({ length: Math.ceil(parts.length / atOnce) }, (_none, index) => parts.slice(index * atOnce, (index + 1) * atOnce).join(" "));

const rootFields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) => isFree(field) && field.name !== "asOf");

function questionsOf(field: GraphQLField<unknown, unknown>): readonly string[] {
  const page = field.args.some(({ name }) => name === "first") ? "(first: 4)" : "";
  const type = getNamedType(field.type);
  const asked = (selection: string): string => `{ asOf(edition: "article") { ${field.name}${page} ${selection} } }`;
  if (isLeafType(type)) return [asked("")];
  const rows = isObjectType(type) ? type.getFields()["nodes"]?.type : undefined;
  if (rows === undefined) return some(partsOf(type, 1)).map((parts) => asked(`{ __typename ${parts} }`));
  return some(partsOf(getNamedType(rows), 1)).map((parts) => asked(`{ totalCount nodes { __typename ${parts} } }`));
}

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
});
afterAll(() => api.close());

describe("the edition of the article", () => {
  it("has nothing that only the record has, whatever its id", async () => {
    expect(withAddress.length).toBeGreaterThan(2000);
    const found: unknown[] = [];
    for (let start = 0; start < withAddress.length; start += 100) {
      const { result } = await api.ask('query ($ids: [ID!]!) { asOf(edition: "article") { nodes(ids: $ids) { id } } }', { ids: withAddress.slice(start, start + 100) });
      const { nodes } = result.data?.["asOf"] as { nodes: readonly unknown[] };
      found.push(...nodes.filter((node) => node !== null));
    }
    expect(found).toEqual([]);
  });

  it.each(rootFields.map((field) => [field.name, field] as const))("has nothing of the record under %s", async (_name, field) => {
    const results = await Promise.all(questionsOf(field).map(async (question) => (await api.ask(question)).result));
    expect(results.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const answer = JSON.stringify(results.map(({ data: told }) => told));
    expect(answer).not.toContain('"dataset":"record"');
    expect(answer).not.toContain("web-page/");
    const quoted = new Set(answer.match(/"[a-z-]+\/[^"]+"/g)?.map((text) => text.slice(1, -1)));
    expect(onlyInFull.filter((id) => quoted.has(id))).toEqual([]);
  });
});

describe("the full edition", () => {
  it("has everything of the article, and the record besides", () => {
    const ofFull = idsIn("full");
    expect([...ofArticle].filter((id) => !ofFull.has(id))).toEqual([]);
    expect(onlyInFull.length).toBeGreaterThan(3000);
  });
});
