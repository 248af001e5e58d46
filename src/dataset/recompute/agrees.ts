import type { BoundName } from "../../graph/vocabulary/bound.js";
import { Decimal } from "../../graph/recompute/decimal.js";
import type { Interval } from "../../graph/recompute/interval.js";
import { overlaps } from "./overlaps.js";
import type { Quantity } from "../../graph/recompute/quantity.js";

interface Printed extends Quantity {
  /** The upper number of a BETWEEN. */
  readonly valueHigh: Decimal | null;
}

/** How far "about" and "nearly" reach: a tenth of the number. */
const leeway = new Decimal("0.1");

const between = (a: Decimal, b: Decimal): Interval => ({ low: Decimal.min(a, b), high: Decimal.max(a, b) });

const tests: Readonly<Record<BoundName, (printed: Printed, result: Interval) => boolean>> = {
  EXACT: (printed, result) => overlaps(printed, result),
  ABOUT: ({ value }, result) => overlaps(between(value.times(leeway.negated().plus(1)), value.times(leeway.plus(1))), result),
  NEARLY: ({ value }, result) => overlaps(between(value.times(leeway.negated().plus(1)), value), result),
  OVER: ({ value }, { high }) => high.greaterThan(value),
  AT_LEAST: ({ value }, { high }) => high.greaterThanOrEqualTo(value),
  UNDER: ({ value }, { low }) => low.lessThan(value),
  AT_MOST: ({ value }, { low }) => low.lessThanOrEqualTo(value),
  BETWEEN: ({ value, valueHigh }, result) => overlaps(between(value, valueHigh ?? value), result),
};

const negatedInterval = ({ low, high }: Interval): Interval => ({ low: high.negated(), high: low.negated() });

const negated = (printed: Printed): Printed => ({
  ...negatedInterval(printed),
  value: printed.value.negated(),
  valueHigh: printed.valueHigh?.negated() ?? null,
});

/** Whether a recomputed number agrees with the printed one, given the rounding of both and the words before the number: of a fall, these speak of its size. */
export const agrees = (bound: BoundName, printed: Printed, result: Interval): boolean =>
  printed.value.isNegative() ? tests[bound](negated(printed), negatedInterval(result)) : tests[bound](printed, result);
