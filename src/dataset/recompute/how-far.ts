import type { Decimal } from "../../graph/recompute/decimal.js";

/** How far a printed number lies from the recomputed one, as plain decimals. */
export interface HowFar {
  /** In the base unit of the figure; of a rate in percentage points. */
  readonly difference: string;
  /** In percent of the size of the recomputed number; none for rates and places, and where that is zero. */
  readonly differencePercent: string | undefined;
}

const decimals = 6;
const withoutPercent = ["percent", "percentage points", "rank"];

/** What is printed less what is recomputed, to six digits after the point. */
export function howFar(printed: Decimal, recomputed: Decimal, unit: string): HowFar {
  const difference = printed.minus(recomputed);
  const inPercent = withoutPercent.includes(unit) || recomputed.isZero() ? undefined : difference.dividedBy(recomputed.abs()).times(100);
  return { difference: difference.toDecimalPlaces(decimals).toFixed(), differencePercent: inPercent?.toDecimalPlaces(decimals).toFixed() };
}
