import type { PartialDateValue } from "../graph/partial-date.js";
import type { DayRange } from "../measures/day-range.js";

const msADay = 86_400_000;

const days = (from: string | null, to: string | null): number | null =>
  from === null || to === null ? null : (Date.parse(to) - Date.parse(from)) / msADay;

/** How many days after the first date the second may be, below zero where it may be earlier; null when neither bound is known. */
export function daysApart(from: PartialDateValue, to: PartialDateValue): DayRange | null {
  const atLeast = days(from.latest, to.earliest);
  const atMost = days(from.earliest, to.latest);
  return atLeast === null && atMost === null ? null : { atLeast, atMost };
}
