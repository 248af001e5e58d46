import type { Decimal } from "../graph/recompute/decimal.js";

/** The result of a derivation, with all it may be within the rounding of its inputs. */
export interface WorkedOut {
  readonly value: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: string;
  /** The computation with its numbers; null where nothing is computed. */
  readonly formula: string | null;
}
