import { type ScaleName, scales } from "../vocabulary/scale.js";
import { Decimal } from "./decimal.js";
import type { Interval } from "./interval.js";

/** A number with all that it may stand for within the rounding of its last printed digit. */
export interface Quantity extends Interval {
  readonly value: Decimal;
}

/** Digits after the point, as written. */
const places = (value: string): number => value.split(".")[1]?.length ?? 0;

/** A printed number in the base unit: `6.8` at the scale trillion is 6,800,000,000,000, give or take half of its last digit. */
export function quantity(value: string, scale?: ScaleName): Quantity {
  const power = scale === undefined ? 0 : scales[scale].power;
  const factor = new Decimal(10).pow(power);
  const half = new Decimal(10).pow(-places(value)).times(factor).dividedBy(2);
  const exact = new Decimal(value).times(factor);
  return { value: exact, low: exact.minus(half), high: exact.plus(half) };
}

/** A number that is not rounded, such as the days of a year. */
export function exactly(value: string): Quantity {
  const exact = new Decimal(value);
  return { value: exact, low: exact, high: exact };
}
