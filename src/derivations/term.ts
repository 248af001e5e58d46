import type { Quantity } from "../graph/recompute/quantity.js";
import type { Figure } from "../statistics/figure.js";

/** A figure as a number to compute with, and all that it may be within the rounding of what is printed. */
export interface Term extends Quantity {
  readonly figure: Figure;
  /** With the scale it is told in: `billion yuan`. */
  readonly unit: string;
  /** Null where no source says so. */
  readonly priceBasis: string | null;
}
