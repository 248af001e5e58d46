import { type GraphQLField, type GraphQLOutputType, isListType, isNonNullType } from "graphql";

import { pageSizes } from "../connections/page-sizes.js";

/** How many series a comparison may have. */
const mostSeries = 20;

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
  "Series.derived": 60,
  "ComparedPeriod.derived": mostSeries,
  "FigureConnection.derived": pageSizes.largest,
  "Derived.inputs": pageSizes.largest,
  "Conflict.about": 16,
  "Query.uncited": 100,
  "Groups.groups": 500,
  "Group.keys": 3,
  "Group.aggregates": 10,
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

/** Fields that give an object for each of what an argument names: their own, or one of the fields they lie in. */
const named: Readonly<Record<string, string>> = { "Query.nodes": "ids", "Query.resolve": "names", "Query.derive": "figures", facets: "keys", aggregate: "of" };
const namedAround: Readonly<Record<string, string>> = { "Group.keys": "keys", "Group.aggregates": "of" };

/** Derivations of which there is one of many figures. */
const oneOfAll = ["SUM", "AVERAGE"];
/** Derivations of many figures; any other is of two at most. */
const ofAll = [...oneOfAll, "SHARE_OF_SUM"];

/** How many series a comparison has at most: as many as are named, unless all that fit are asked for. */
const seriesIn = (series: readonly { readonly every?: boolean }[]): number => (series.some(({ every }) => every) ? mostSeries : series.length);

/** How many numbers a derivation takes at most: the rows of a page, the figures that are named, or the series that are compared; null where nothing tells. */
function takenFrom(page: number | null, { figures, series }: GivenArguments): number | null {
  if (page !== null) return page;
  if (Array.isArray(figures)) return figures.length;
  return Array.isArray(series) ? seriesIn(series) : null;
}

function derivedSize(path: string, given: GivenArguments, page: number | null, around: GivenArguments): number | null {
  if (path === "Derived.inputs") return around["by"] === undefined || ofAll.includes(String(around["by"])) ? takenFrom(page, around) : 2;
  if (/\.derived?$/.test(path) && oneOfAll.includes(String(given["by"]))) return 1;
  return path === "FigureConnection.derived" || path === "ComparedPeriod.derived" ? takenFrom(page, around) : null;
}

/** How many objects a field may give for one parent; `page` is the size of the page it lies in, where it lies in one, and `around` has the arguments of all it lies in. */
export function listSize(parent: string, field: GraphQLField<unknown, unknown>, given: GivenArguments, page: number | null, around: GivenArguments = {}): number {
  const path = `${parent}.${field.name}`;
  if (!isList(field.type)) return 1;
  if (page !== null && (field.name === "nodes" || field.name === "edges")) return page;
  const derived = derivedSize(path, given, page, around);
  if (derived !== null) return derived;
  const asked = given[named[path] ?? named[field.name] ?? ""] ?? around[namedAround[path] ?? ""];
  if (Array.isArray(asked)) return asked.length;
  if (field.args.some(({ name }) => name === "first")) return rowsOfPage(given);
  return sizes[path] ?? sizes[field.name] ?? otherSize;
}
