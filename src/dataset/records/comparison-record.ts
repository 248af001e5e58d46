import type { ComparisonKindName } from "../../graph/vocabulary/comparison-kind.js";

/** What a number is compared with; what is left out is as in the figure itself. */
export interface ComparisonRecord {
  readonly kind: ComparisonKindName;
  readonly indicator?: string;
  readonly about?: readonly string[];
  readonly period?: string;
  readonly statement?: string;
}
