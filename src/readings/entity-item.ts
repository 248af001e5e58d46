import type { Kind } from "../graph/vocabulary/kind.js";
import type { Settlement } from "./settlement.js";

/** A thing that a reader found named in a passage. */
export interface EntityItem extends Settlement {
  readonly name: string;
  readonly kind: Kind;
}
