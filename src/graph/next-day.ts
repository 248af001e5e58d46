import { daysAfter } from "./days-after.js";
import { partialDate } from "./partial-date.js";

/** The day after the last one that a date may mean; null where its end is open, and for a text that is no date. */
export function nextDay(text: string): string | null {
  const latest = partialDate(text)?.latest ?? null;
  return latest === null ? null : daysAfter(latest, 1);
}
