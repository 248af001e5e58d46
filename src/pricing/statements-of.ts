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
const asking = new Set(["totalCount", "Agreement.status", "Series.name", "undatedCount", "Series.priceBasis", "TimelineItem.daysSincePrevious", "Groups.share"]);
/** Fields that ask more than once. */
const several: Readonly<Record<string, number>> = {
  "Agreement.inForceOn": 1,
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
  "Query.derive": 2,
  "GroupKey.node": 3,
  "TimelineConnection.years": 1,
};

/** Fields that look up whatever has an id, and of how many sorts what they look up may be: each sort is a statement, and each row one at most. */
const lookedUp: Readonly<Record<string, number>> = { "Change.node": 11, "ConflictSide.ref": 4, "SourceStatement.about": 7 };
/** First halves of ids that are looked up apart; all others are those of entities. */
const apart = new Set(["relation", "step", "stage", "figure", "table", "check", "conflict", "release", "change"]);

function sortOf(id: unknown): string {
  const [prefix = ""] = String(id).split("/", 1);
  return prefix === "passage" || prefix === "web-page" ? "source" : apart.has(prefix) ? prefix : "entity";
}

/** Fields that ask once for each of what an argument names, or for each sort of it. */
function asksForEach(path: string, name: string, given: GivenArguments): number | null {
  if (path === "Query.nodes" && Array.isArray(given["ids"])) return new Set(given["ids"].map(sortOf)).size;
  return name === "facets" && Array.isArray(given["keys"]) ? given["keys"].length : null;
}

/** How many statements a field may take that so many objects have. */
export function statementsOf(parent: string, field: GraphQLField<unknown, unknown>, given: GivenArguments, times: number): number {
  const path = `${parent}.${field.name}`;
  const type = getNamedType(field.type);
  const sorts = lookedUp[path];
  if (sorts !== undefined) return Math.min(times, sorts);
  const each = asksForEach(path, field.name, given);
  if (each !== null) return each;
  if (several[path] !== undefined) return several[path];
  if (asking.has(field.name) || asking.has(path)) return 1;
  if (!isCompositeType(type) || made.has(type.name) || carriedBy.has(path)) return 0;
  if (carried.has(field.name) && !asked.has(path)) return 0;
  return 1;
}
