import { openDays } from "../graph/days-of.js";
import { partialDate } from "../graph/partial-date.js";
import type { DateFilter } from "./date-filter.js";
import { pairOf } from "./pair-of.js";
import { refused } from "./refused.js";
import type { Writer } from "./writer.js";

/** The expressions of the first and the last day a date may mean. */
export interface DayExpressions {
  readonly first: string;
  readonly last: string;
  /** That of the list of both, where they are found together. */
  readonly both?: string;
}

interface Extent {
  readonly first: string;
  readonly last: string;
}

function extentOf(text: string, path: string): Extent {
  const date = /^\d/.test(text) ? partialDate(text) : null;
  if (date === null) throw refused(path, text, "a day, month or year", '"2013-09-29", "2013-09" or "2013"');
  return { first: date.earliest ?? openDays.first, last: date.latest ?? openDays.last };
}

/** Where a date lies between two days, either null: definitely when all its days do, possibly when one may. */
function within(stored: DayExpressions, { from, to }: { from?: string; to?: string }, isDefinite: boolean, writer: Writer): readonly string[] {
  const [low, high] = isDefinite ? [stored.first, stored.last] : [stored.last, stored.first];
  return [...(from === undefined ? [] : [`${low} >= ${writer.parameter(from)}`]), ...(to === undefined ? [] : [`${high} <= ${writer.parameter(to)}`])];
}

/** Strictly before or after a time: no day of the date lies in it or beyond it, or not every one does. */
function beyond(stored: DayExpressions, side: "lt" | "gt", time: Extent, isDefinite: boolean, writer: Writer): string {
  if (side === "lt") return `${isDefinite ? stored.last : stored.first} < ${writer.parameter(time.first)}`;
  return `${isDefinite ? stored.first : stored.last} > ${writer.parameter(time.last)}`;
}

/** The two ends of a time, the earlier first; refuses them the other way round. */
function span(given: readonly string[], path: string): readonly [Extent, Extent] {
  const example = '["2013", "2015-06"]';
  const [from, to] = pairOf(given, path, example).map((end) => extentOf(end, path)) as [Extent, Extent];
  if (from.first <= to.last) return [from, to];
  throw refused(path, given, "the earlier time first", example);
}

/** What a date must meet; true or false, never null. A date that is not known meets none but `isNull`. */
export function dateCondition(given: DateFilter, stored: DayExpressions, writer: Writer, path: string): string {
  const isDefinite = given.match !== "POSSIBLY";
  const time = (name: "eq" | "lt" | "lte" | "gt" | "gte"): Extent | null => (given[name] == null ? null : extentOf(given[name], `${path}.${name}`));
  const [eq, lt, lte, gt, gte] = [time("eq"), time("lt"), time("lte"), time("gt"), time("gte")];
  const between = given.between == null ? null : span(given.between, `${path}.between`);
  const parts = [
    ...(eq ? within(stored, { from: eq.first, to: eq.last }, isDefinite, writer) : []),
    ...(lt ? [beyond(stored, "lt", lt, isDefinite, writer)] : []),
    ...(lte ? within(stored, { to: lte.last }, isDefinite, writer) : []),
    ...(gt ? [beyond(stored, "gt", gt, isDefinite, writer)] : []),
    ...(gte ? within(stored, { from: gte.first }, isDefinite, writer) : []),
    ...(between ? within(stored, { from: between[0].first, to: between[1].last }, isDefinite, writer) : []),
    ...(given.isNull == null ? [] : [`${stored.first} IS ${given.isNull ? "" : "NOT "}NULL`]),
  ];
  return `coalesce(${parts.join(" AND ") || "true"}, false)`;
}
