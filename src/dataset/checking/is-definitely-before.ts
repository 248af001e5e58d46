import { partialDate } from "../../graph/partial-date.js";

/** Whether one date is before another whatever days they mean; false where either is open, not a date, or not given. */
export function isDefinitelyBefore(one: string | undefined, other: string | undefined): boolean {
  const latest = one === undefined ? undefined : partialDate(one)?.latest;
  const earliest = other === undefined ? undefined : partialDate(other)?.earliest;
  return typeof latest === "string" && typeof earliest === "string" && latest < earliest;
}
