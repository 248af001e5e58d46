import type { PeriodValue } from "../graph/period.js";
import type { Decimal } from "../graph/recompute/decimal.js";
import type { Derived } from "./derived.js";
import type { Term } from "./term.js";
import { underived } from "./underived.js";
import { type ComputedName, workOut } from "./work-out.js";

const decimals = 6;

/** Sums and differences of decimals end by themselves; quotients need not. */
const shown = (number: Decimal, by: ComputedName): string => (by === "SUM" || by === "DIFFERENCE" ? number : number.toDecimalPlaces(decimals)).toFixed();

/** The result of numbers that allow a derivation. */
export function computed(by: ComputedName, terms: readonly Term[], period: PeriodValue | null): Derived {
  const result = workOut(by, terms);
  if (result === null) return underived(by, "The numbers do not allow it.", period, terms);
  const isApproximate = terms.some(({ figure }) => figure.bound !== "EXACT");
  return {
    by,
    period,
    value: shown(result.value, by),
    unit: result.unit,
    low: isApproximate ? null : shown(result.low, by),
    high: isApproximate ? null : shown(result.high, by),
    isApproximate,
    formula: result.formula,
    why: null,
    inputs: terms.map(({ figure }) => figure),
  };
}
