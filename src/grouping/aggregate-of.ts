import type { SummedValue } from "../connections/group-batch.js";
import { Decimal } from "../graph/recompute/decimal.js";
import type { KeyName } from "../selection/key.js";
import type { Aggregate } from "./aggregate.js";

type Known = SummedValue & { readonly value: string };
type Sum = Omit<Aggregate, "key" | "count" | "unknown">;

const nothing: Sum = { sum: null, average: null, median: null, min: null, max: null, unit: null, why: null };

/** Of dates: that which may be the earliest, and that which may be the latest. */
function ofDates(dates: readonly Known[]): Sum {
  const by = (day: "first" | "last") => (a: Known, b: Known) => ((a[day] ?? "") < (b[day] ?? "") ? -1 : 1);
  return { ...nothing, min: dates.toSorted(by("first"))[0]?.value ?? null, max: dates.toSorted(by("last")).at(-1)?.value ?? null };
}

/** The middle of numbers, or half way between the two in the middle. */
function medianOf(values: readonly Decimal[]): Decimal {
  const sorted = values.toSorted((a, b) => a.comparedTo(b));
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return Decimal.sum(...middle).div(middle.length);
}

function ofNumbers(numbers: readonly Known[]): Sum {
  const units = [...new Set(numbers.map(({ unit }) => unit ?? null))];
  if (units.length > 1) return { ...nothing, why: `Units differ: ${units.map((unit) => unit ?? "none").sort().join(", ")}.` };
  const values = numbers.map(({ value }) => new Decimal(value));
  const sum = Decimal.sum(...values);
  return {
    sum: sum.toFixed(),
    average: sum.div(values.length).toDecimalPlaces(6).toFixed(),
    median: medianOf(values).toFixed(),
    min: Decimal.min(...values).toFixed(),
    max: Decimal.max(...values).toFixed(),
    unit: units[0] ?? null,
    why: null,
  };
}

/** What the values of many rows come to, worked out exactly; unlike units are named and not added. */
export function aggregateOf(key: KeyName, values: readonly SummedValue[]): Aggregate {
  const known = values.filter((value): value is Known => value.value !== null);
  const counts = { key, count: known.length, unknown: values.length - known.length };
  if (known.length === 0) return { ...counts, ...nothing };
  return { ...counts, ...(known[0]?.first === undefined ? ofNumbers(known) : ofDates(known)) };
}
