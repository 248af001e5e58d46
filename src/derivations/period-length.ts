import type { PeriodValue } from "../graph/period.js";

/** Months of a period, counted from the month of its first day to that of its last; of an open one, which side is open. */
export function periodLength({ earliest, latest }: PeriodValue): number | "until" | "since" {
  if (earliest === null) return "until";
  if (latest === null) return "since";
  const years = Number(latest.slice(0, 4)) - Number(earliest.slice(0, 4));
  return years * 12 + Number(latest.slice(5, 7)) - Number(earliest.slice(5, 7)) + 1;
}
