import { getNamedType, type GraphQLInputObjectType, isEnumType, isInputObjectType, isListType, getNullableType } from "graphql";

import { schema } from "../../src/schema.js";
import type { Asker } from "./asker.js";
import { called, fieldsOf, type Given, leavesOf, type OutputField, rowsOf } from "./calls.js";
import type { Explored } from "./explore.js";
import { requiredCall } from "./field-calls.js";
import { holdsItself, type InputValues, type Place } from "./input-values.js";
import type { Way } from "./operations.js";

/** Where a filter can be given: a field of the objects at the end of a way. */
interface Site {
  readonly type: string;
  readonly field: OutputField;
  readonly way: Way;
}

/** So many conditions that a filter stays far from its limit. */
const together = 4;
/** So many filters that the database has planned all of them before the deadline. */
const inOneQuestion = 3;

function sitesOf(ways: Explored["ways"]): ReadonlyMap<GraphQLInputObjectType, readonly Site[]> {
  const sites = new Map<GraphQLInputObjectType, Site[]>();
  for (const [type, [best]] of ways)
    for (const field of fieldsOf(schema.getType(type))) {
      const filter = getNamedType(field.args.find(({ name }) => name === "filter")?.type);
      if (best !== undefined && isInputObjectType(filter)) sites.set(filter, [...(sites.get(filter) ?? []), { type, field, way: best.way }]);
    }
  return sites;
}

/** Values for a field of a filter that together are all there are of its operators, and of its enum. */
function conditionsOn(type: GraphQLInputObjectType, name: string, values: InputValues): readonly Given[] {
  const around: Place = { place: type.name, description: "", meant: null, rows: null };
  const declared = type.getFields()[name]?.type;
  const named = getNamedType(declared);
  if (declared !== undefined && isEnumType(named)) {
    const all = named.getValues().map((value) => value.name);
    return isListType(getNullableType(declared)) ? [{ [name]: all }] : all.map((value) => ({ [name]: value }));
  }
  return [{ [name]: values.ofInput(type, name, around) }];
}

const chunked = <T>(list: readonly T[], size: number): readonly (readonly T[])[] => Array.from({ length: Math.ceil(list.length / size) }, (_none, index) => list.slice(index * size, (index + 1) * size));

/** Filters that together have every condition, several in one where one may do. */
function filtersOf(type: GraphQLInputObjectType, names: readonly string[], values: InputValues): readonly Given[] {
  const conditions = names.flatMap((name) => conditionsOn(type, name, values));
  return holdsItself(type) ? chunked(conditions, together).map((or) => ({ or })) : conditions;
}

/** Asks each filter with every condition it can have, where it can be given; conditions on the relations that lead to a row only where some do. */
export async function walkFilters(ways: Explored["ways"], values: InputValues, asker: Asker): Promise<void> {
  const all = sitesOf(ways);
  await walkInnerFilters(all, values, asker);
  for (const [filter, sites] of all) {
    const names: readonly string[] = Object.keys(filter.getFields());
    const [root, below] = [sites.find(({ type }) => type === "Query"), sites.find(({ type }) => type !== "Query")];
    const ofRelations = names.filter((name) => name === "relation");
    await askAt(root ?? below, filtersOf(filter, names.filter((name) => name !== "relation"), values), values, asker);
    await askAt(below, filtersOf(filter, ofRelations, values), values, asker);
  }
}

/** What cannot be asked of steps through a field, since only others have it. */
const ofOthers: Readonly<Record<string, readonly string[]>> = { "MeasureFilter.steps": ["agreementStage"], "AgreementFilter.stages": ["stage", "by"] };

/** Asks each filter that no list takes through the fields of those that lead to it. */
async function walkInnerFilters(sites: ReadonlyMap<GraphQLInputObjectType, readonly Site[]>, values: InputValues, asker: Asker): Promise<void> {
  for (const [outer, [site]] of sites)
    for (const { name, type } of Object.values(outer.getFields())) {
      const links = getNamedType(type);
      const inner = isInputObjectType(links) ? getNamedType(links.getFields()["some"]?.type) : undefined;
      if (!isInputObjectType(inner) || sites.has(inner)) continue;
      const names = Object.keys(inner.getFields()).filter((field) => !(ofOthers[`${outer.name}.${name}`] ?? []).includes(field));
      await askAt(site, filtersOf(inner, names, values).map((some) => ({ [name]: { some } })), values, asker);
    }
}

async function askAt(site: Site | undefined, filters: readonly Given[], values: InputValues, asker: Asker): Promise<void> {
  if (site === undefined) return;
  const { type, field, way } = site;
  const required = requiredCall(type, field, values);
  const list = getNamedType(field.type);
  const selection = rowsOf(list) === null ? leavesOf(list) : "__typename nodes { __typename }";
  const parts = filters.map((filter, index) => `${called(field, { ...required, filter, first: 3 }, `f${index}`)} { ${selection} }`);
  for (const some of chunked(parts, inOneQuestion)) await asker.ask(way, some);
}
