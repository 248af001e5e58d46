import type { ConfidenceName } from "../../graph/vocabulary/confidence.js";
import type { FactPropertyName } from "../../graph/vocabulary/fact-property.js";
import type { Position } from "./position.js";

/** One value of one property of an entity, with the passages that give it. */
export interface FactRecord {
  readonly property: FactPropertyName;
  readonly value: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly confidence?: ConfidenceName;
  readonly statement?: string;
  readonly at: readonly string[];
  readonly position: Position;
}
