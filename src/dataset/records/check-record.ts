import type { CheckKindName } from "../../graph/vocabulary/check-kind.js";
import type { Position } from "./position.js";

/** How a printed figure is recomputed: the result is worked out when the data is loaded, never written. */
export interface CheckRecord {
  readonly id: string;
  readonly figure: string;
  readonly kind: CheckKindName;
  /** Figures, entities (to be counted), or exact decimal numbers. */
  readonly inputs?: readonly string[];
  /** Why it cannot be recomputed; then it is not. */
  readonly why?: string;
  readonly statement?: string;
  readonly position: Position;
}
