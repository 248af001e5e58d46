import type { PeriodValue } from "../graph/period.js";
import type { Slot } from "./slot.js";

/** A period of a series and its number. */
export interface Moment {
  readonly period: PeriodValue;
  readonly slot: Slot;
}
