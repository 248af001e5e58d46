import type { AgreementStageName } from "../../graph/vocabulary/agreement-stage.js";
import type { RelationStatusName } from "../../graph/vocabulary/relation-status.js";
import type { Position } from "./position.js";

/** A stage an agreement reached, or is to reach. */
export interface StageRecord {
  readonly id: string;
  readonly agreement: string;
  readonly stage: AgreementStageName;
  readonly status?: RelationStatusName;
  readonly date?: string;
  readonly partner?: string;
  readonly statement: string;
  readonly at: readonly string[];
  readonly position: Position;
}
