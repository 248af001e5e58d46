import { periodRow } from "../statistics/period-row.js";

/** Whole years from one period to a later one that begins and ends on the same days of the year; null where that is not so, or a period is open. */
export function yearsBetween(earlier: string | null, later: string | null): number | null {
  const [from, to] = [periodRow(earlier), periodRow(later)];
  if (from?.earliest == null || from.latest === null || to?.earliest == null || to.latest === null) return null;
  const isSame = from.earliest.slice(4) === to.earliest.slice(4) && from.latest.slice(4).replace("-02-29", "-02-28") === to.latest.slice(4).replace("-02-29", "-02-28");
  const years = Number(to.earliest.slice(0, 4)) - Number(from.earliest.slice(0, 4));
  return isSame && years === Number(to.latest.slice(0, 4)) - Number(from.latest.slice(0, 4)) ? years : null;
}
