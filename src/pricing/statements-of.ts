import { type GraphQLField, getNamedType, isCompositeType } from "graphql";

import type { GivenArguments } from "./list-size.js";

/** Types that are made of the row they stand on. */
const made = new Set(["PageInfo", "PartialDate", "Period", "Label", "DayRange", "Reading", "Comparison", "CheckInput", "SeriesPoint", "Query", "Limits", "TimelineYear"]);
/** Fields that come with the row they stand on, though they give objects. */
const carried = new Set(["edges", "nodes", "node"]);
/** Fields of these names that do ask the graph. */
const asked = new Set(["Query.node", "Query.nodes", "Group.nodes", "GroupKey.node"]);
const carriedBy = new Set(["Claim.citation", "ConflictSide.citation", "Trace.steps", "Trace.measure", "Groups.groups", "Group.keys", "Group.aggregates", "Matrix.rows", "Matrix.columns", "MatrixRow.key", "Series.figures", "Trace.nationwideOn", "Release.counts", "DaysBetween.from", "DaysBetween.to"]);
/** Fields that give no object and yet ask the graph. */
const asking = new Set(["totalCount", "Agreement.status", "Series.name", "undatedCount", "TimelineItem.daysSincePrevious", "Groups.share"]);
/** Fields that ask more than once. */
const several: Readonly<Record<string, number>> = {
  "Agreement.inForceOn": 1,
  "Query.nodes": 6,
  "Query.changes": 2,
  "Query.trace": 2,
  "Query.traces": 2,
  "Document.effects": 2,
  "Query.matrix": 2,
  "Query.paths": 7,
  "Query.neighbourhood": 6,
  "Query.uncited": 2,
  "Query.daysBetween": 2,
  "Query.compare": 3,
  "ConflictSide.ref": 3,
  "SourceStatement.about": 6,
  "GroupKey.node": 3,
  "TimelineConnection.years": 1,
};

/** How many statements a field may take with these arguments, whatever its rows. */
export function statementsOf(parent: string, field: GraphQLField<unknown, unknown>, given: GivenArguments): number {
  const path = `${parent}.${field.name}`;
  if (field.name === "facets" && Array.isArray(given["keys"])) return given["keys"].length;
  const type = getNamedType(field.type);
  if (several[path] !== undefined) return several[path];
  if (asking.has(field.name) || asking.has(path)) return 1;
  if (!isCompositeType(type) || made.has(type.name) || carriedBy.has(path)) return 0;
  if (carried.has(field.name) && !asked.has(path)) return 0;
  return 1;
}
