import { partialDate } from "../graph/partial-date.js";
import type { Viewed } from "../graph/view.js";
import { daysApart } from "./days-apart.js";
import type { DaysBetween } from "./days-between.js";
import type { NamedDate } from "./named-date.js";

type Found = NamedDate & Viewed & { readonly date: string };

/** How many days lie between two dated statements, with both; null when neither bound is known. */
export function daysBetweenOf(from: Found, to: Found): DaysBetween | null {
  const [start, end] = [partialDate(from.date), partialDate(to.date)];
  const range = start && end && daysApart(start, end);
  const previousDate = async (): Promise<null> => null;
  return range && { ...range, from: { ...from, previousDate }, to: { ...to, previousDate } };
}
