import { daysAfter } from "./days-after.js";

/** How precisely a date is known. */
export const datePrecisions = {
  DAY: "A day.",
  MONTH: "A month.",
  YEAR: "A year.",
  BEFORE: "Some day before the one named; how long before is not known.",
  SINCE: "From the time named on; when exactly it began or whether it ended is not known.",
} as const;

/** One of the precisions. */
export type DatePrecisionName = keyof typeof datePrecisions;

/** A date as precise as its source: the first and last day it may mean (ISO 8601, UTC), each null where open. */
export interface PartialDateValue {
  readonly text: string;
  readonly precision: DatePrecisionName;
  readonly earliest: string | null;
  readonly latest: string | null;
}

const grammar = /^(?:(before|since) )?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const isoDay = (year: string, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** The first and last day of a year, month or day; null when there is no such month or day. */
function extent(year: string, month: string | undefined, day: string | undefined): [first: string, last: string] | null {
  const firstMonth = Number(month ?? 1);
  const lastMonth = Number(month ?? 12);
  if (firstMonth < 1 || lastMonth > 12) return null;
  const monthEnd = lastDayOf(Number(year), lastMonth);
  if (day === undefined) return [isoDay(year, firstMonth, 1), isoDay(year, lastMonth, monthEnd)];
  if (Number(day) < 1 || Number(day) > monthEnd) return null;
  return [isoDay(year, firstMonth, Number(day)), isoDay(year, lastMonth, Number(day))];
}

/** Reads `2013-09-29`, `2015-04`, `2019`, `before 2014-02` or `since 2017`; null for anything else, also for days that do not exist. */
export function partialDate(text: string): PartialDateValue | null {
  const [, relation, year, month, day] = grammar.exec(text) ?? [];
  const days = year === undefined ? null : extent(year, month, day);
  if (days === null) return null;
  const [earliest, latest] = days;
  if (relation === "before") return { text, precision: "BEFORE", earliest: null, latest: daysAfter(earliest, -1) };
  if (relation === "since") return { text, precision: "SINCE", earliest, latest: null };
  return { text, precision: day ? "DAY" : month ? "MONTH" : "YEAR", earliest, latest };
}
