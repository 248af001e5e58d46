import type { Decimal } from "../graph/recompute/decimal.js";
import type { PeriodValue } from "../graph/period.js";
import { periodRow } from "../statistics/period-row.js";
import type { Derived } from "./derived.js";
import { isTerm } from "./is-term.js";
import type { Slot } from "./slot.js";
import type { Term } from "./term.js";
import { underived } from "./underived.js";
import { whyNot } from "./why-not.js";
import { type ComputedName, workOut } from "./work-out.js";

const decimals = 6;

/** Sums and differences of decimals end by themselves; quotients need not. */
const shown = (number: Decimal, by: ComputedName): string => (by === "SUM" || by === "DIFFERENCE" ? number : number.toDecimalPlaces(decimals)).toFixed();

function computed(by: ComputedName, terms: readonly Term[], period: PeriodValue | null): Derived {
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

/** What comes of numbers, of which some may be missing. A level before a growth is of the time the growth names as its base. */
export function derive(by: ComputedName, slots: readonly Slot[], period: PeriodValue | null): Derived {
  const terms = slots.filter(isTerm);
  const missing = slots.find((slot) => typeof slot === "string");
  if (missing !== undefined) return underived(by, missing, by === "PREVIOUS_LEVEL" ? null : period);
  const why = whyNot(by, terms);
  const time = by === "PREVIOUS_LEVEL" ? periodRow(terms[1]?.figure.comparisonPeriod) : period;
  return why === null ? computed(by, terms, time) : underived(by, why, time, terms);
}
