import type { PeriodValue } from "../graph/period.js";
import { periodRow } from "../statistics/period-row.js";
import type { Term } from "./term.js";

/** The period that all numbers are of; null where they are of several or of none. */
export function sharedPeriod(terms: readonly Term[]): PeriodValue | null {
  const [first, ...others] = new Set(terms.map(({ figure }) => figure.period ?? null));
  return others.length === 0 ? periodRow(first) : null;
}
