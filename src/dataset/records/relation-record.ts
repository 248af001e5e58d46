import type { ConfidenceName } from "../../graph/vocabulary/confidence.js";
import type { RelationStatusName } from "../../graph/vocabulary/relation-status.js";
import type { RelationTypeName } from "../../graph/vocabulary/relation-type.js";
import type { Position } from "./position.js";

/** A relation as written: from one entity to another, read as the sentence of its type. */
export interface RelationRecord {
  readonly from: string;
  readonly type: RelationTypeName;
  readonly to: string;
  readonly status?: RelationStatusName;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly assertedBy?: string;
  readonly confidence?: ConfidenceName;
  readonly statement?: string;
  readonly at: readonly string[];
  readonly position: Position;
}
