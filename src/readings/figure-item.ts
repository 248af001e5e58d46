import type { ScaleName } from "../graph/vocabulary/scale.js";
import type { Settlement } from "./settlement.js";

/** A number that a reader found in a passage. */
export interface FigureItem extends Settlement {
  /** Decimal as printed, before the scale is applied. */
  readonly value: string;
  readonly scale?: ScaleName;
  readonly unit: string;
  /** What it measures, in the reader's words. */
  readonly of: string;
  readonly period?: string;
}
