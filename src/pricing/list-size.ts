import { type GraphQLField, type GraphQLOutputType, isListType, isNonNullType } from "graphql";

import { pageSizes } from "../connections/page-sizes.js";

/** How many objects a list without pages may hold, by its field or by the field of any type; about twice the most there are, to which a test holds the data. */
const sizes: Readonly<Record<string, number>> = {
  "Document.steps": 60,
  "Trace.steps": 30,
  incompleteBatches: 60,
  "Check.inputs": 120,
  "Neighbourhood.entities": 201,
  "Neighbourhood.relations": 500,
  "PathResult.paths": 20,
  "Path.entities": 7,
  "Path.steps": 6,
  "Series.points": 60,
  "Series.figures": 60,
  "SeriesComparison.periods": 60,
  "ComparedPeriod.derived": 10,
  "Derived.inputs": 30,
  "Query.uncited": 100,
  "Groups.groups": 500,
  "Group.keys": 3,
  "Group.aggregates": 3,
  "Matrix.rows": 500,
  "Matrix.columns": 500,
  "TimelineConnection.years": 60,
  facts: 24,
  claims: 10,
  relations: 6,
  sides: 14,
  conflicts: 12,
  about: 6,
  in: 20,
  from: 6,
  authorities: 6,
  stages: 10,
  checks: 6,
  citations: 8,
  counts: 40,
};
const otherSize = 24;

/** A value of an argument as the request gives it. */
export type GivenArguments = Readonly<Record<string, unknown>>;

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);
const numberIn = (given: unknown): number | null => (typeof given === "number" ? Math.max(0, given) : null);

/** How many rows a page of a connection may have. */
export const rowsOfPage = ({ first, last }: GivenArguments): number => numberIn(first) ?? numberIn(last) ?? pageSizes.usual;

/** How many objects a field may give for one parent; `page` is the size of the page it lies in, where it lies in one. */
export function listSize(parent: string, field: GraphQLField<unknown, unknown>, given: GivenArguments, page: number | null): number {
  if (!isList(field.type)) return 1;
  if (page !== null && (field.name === "nodes" || field.name === "edges")) return page;
  const asked = given["ids"] ?? given["names"] ?? (field.name === "facets" ? given["keys"] : undefined);
  if (Array.isArray(asked)) return asked.length;
  if (field.args.some(({ name }) => name === "first")) return rowsOfPage(given);
  return sizes[`${parent}.${field.name}`] ?? sizes[field.name] ?? otherSize;
}
