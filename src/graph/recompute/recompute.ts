import type { CheckKindName } from "../vocabulary/check-kind.js";
import { Decimal } from "./decimal.js";
import { combine } from "./interval.js";
import { exactly, type Quantity } from "./quantity.js";

type Operation = (a: Decimal, b: Decimal) => Decimal;

const hundred = new Decimal(100);

const apply = (a: Quantity, b: Quantity, operation: Operation): Quantity => ({ value: operation(a.value, b.value), ...combine(a, b, operation) });

const fold =
  (operation: Operation) =>
  ([first, ...others]: readonly Quantity[]): Quantity | null =>
    first === undefined ? null : others.reduce((sum, next) => apply(sum, next, operation), first);

/** Two inputs, the second of which may not be zero anywhere in its interval. */
const ofTwo =
  (operation: Operation) =>
  ([a, b]: readonly Quantity[]): Quantity | null =>
    a === undefined || b === undefined || (b.low.lessThanOrEqualTo(0) && b.high.greaterThanOrEqualTo(0)) ? null : apply(a, b, operation);

const previousLevel: Operation = (level, growth) => level.dividedBy(growth.dividedBy(hundred).plus(1));

const operations: Readonly<Record<CheckKindName, (inputs: readonly Quantity[]) => Quantity | null>> = {
  SUM: fold((a, b) => a.plus(b)),
  DIFFERENCE: fold((a, b) => a.minus(b)),
  PRODUCT: fold((a, b) => a.times(b)),
  RATIO: ofTwo((a, b) => a.dividedBy(b)),
  SHARE: ofTwo((a, b) => a.dividedBy(b).times(hundred)),
  GROWTH: ofTwo((a, b) => a.dividedBy(b).minus(1).times(hundred)),
  PREVIOUS_LEVEL: ofTwo(previousLevel),
  COUNT: (inputs) => exactly(String(inputs.length)),
};

/** The result of a check from its inputs, with all it may be given their rounding; null where the inputs do not allow it. */
export const recompute = (kind: CheckKindName, inputs: readonly Quantity[]): Quantity | null => operations[kind](inputs);
