import type { PartialDateValue } from "../graph/partial-date.js";
import type { DayRange } from "./day-range.js";

const msADay = 86_400_000;

const days = (from: string | null, to: string | null): number | null =>
  from === null || to === null ? null : Math.max(0, (Date.parse(to) - Date.parse(from)) / msADay);

/** How many days lie between two partial dates; null when neither bound is known. Bounds below zero are zero: the second is known to come later. */
export function daysBetween(from: PartialDateValue, to: PartialDateValue): DayRange | null {
  const atLeast = days(from.latest, to.earliest);
  const atMost = days(from.earliest, to.latest);
  return atLeast === null && atMost === null ? null : { atLeast, atMost };
}
