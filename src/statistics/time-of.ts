import { periodRow } from "./period-row.js";

/** First and last day of a period for comparing (ISO 8601). What is counted until a day stands at that day; what has run since a day has no end. */
export interface Time {
  readonly first: string;
  readonly last: string;
}

/** When a figure of this period has its place in time; null where it has none. */
export function timeOf(text: string | null | undefined): Time | null {
  const period = periodRow(text);
  const first = period?.earliest ?? period?.latest;
  return period === null || first == null ? null : { first, last: period.latest ?? "9999-12-31" };
}
