import type { RelationStatusName } from "../../graph/vocabulary/relation-status.js";
import type { RelationTypeName } from "../../graph/vocabulary/relation-type.js";
import type { Claimed } from "./claimed.js";

/** A relation between two entities, written in the data or derived from a rollout step, with all that is claimed of it. */
export interface Relation {
  readonly from: string;
  readonly type: RelationTypeName;
  readonly to: string;
  readonly status: RelationStatusName;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  readonly claims: readonly Claimed[];
}
