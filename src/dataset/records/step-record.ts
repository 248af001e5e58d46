import type { ConfidenceName } from "../../graph/vocabulary/confidence.js";
import type { RelationStatusName } from "../../graph/vocabulary/relation-status.js";
import type { RolloutStageName } from "../../graph/vocabulary/rollout-stage.js";
import type { Position } from "./position.js";

/** One step on a measure's way; `origin` is there only where a source says that the measure began in the places of `in`. */
export interface StepRecord {
  readonly id: string;
  readonly measure: string;
  readonly stage: RolloutStageName;
  readonly status?: RelationStatusName;
  readonly date?: string;
  readonly in?: readonly string[];
  readonly from?: readonly string[];
  readonly origin?: "stated";
  readonly by?: string;
  readonly authorities?: readonly string[];
  readonly assertedBy?: string;
  readonly confidence?: ConfidenceName;
  readonly statement: string;
  readonly at: readonly string[];
  readonly position: Position;
}
