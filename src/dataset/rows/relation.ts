import type { ConfidenceName } from "../../graph/vocabulary/confidence.js";
import type { RelationStatusName } from "../../graph/vocabulary/relation-status.js";
import type { RelationTypeName } from "../../graph/vocabulary/relation-type.js";

/** What a source says about a relation: the wording and the passages. */
export interface RelationClaim {
  /** Our wording; undefined: the sentence of the relation's type. */
  readonly statement?: string | undefined;
  readonly at: readonly string[];
  readonly confidence?: ConfidenceName | undefined;
  readonly assertedBy?: string | undefined;
}

/** A relation between two entities, written in the data or derived from a rollout step, with all that is claimed of it. */
export interface Relation {
  readonly from: string;
  readonly type: RelationTypeName;
  readonly to: string;
  readonly status: RelationStatusName;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  readonly claims: readonly RelationClaim[];
}
