import type { PeriodValue } from "../graph/period.js";
import type { DerivationName } from "../graph/vocabulary/derivation.js";
import type { Derived } from "./derived.js";
import type { Term } from "./term.js";

/** A result that there is none of, and why. */
export const underived = (by: DerivationName, why: string, period: PeriodValue | null, terms: readonly Term[] = []): Derived => ({
  by,
  period,
  value: null,
  unit: null,
  low: null,
  high: null,
  isApproximate: false,
  formula: null,
  why,
  inputs: terms.map(({ figure }) => figure),
});
