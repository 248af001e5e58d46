import { Decimal } from "./decimal.js";

/** Everything a number may be, given how it is printed; both ends belong to it. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

type Operation = (a: Decimal, b: Decimal) => Decimal;

/** The interval of a result: the operations grow or fall steadily in each operand, so its ends come from the ends of the operands. */
export function combine(a: Interval, b: Interval, operation: Operation): Interval {
  const ends = [operation(a.low, b.low), operation(a.low, b.high), operation(a.high, b.low), operation(a.high, b.high)];
  return { low: Decimal.min(...ends), high: Decimal.max(...ends) };
}
