import type { RelationStatusName } from "../../graph/vocabulary/relation-status.js";
import type { Claimed } from "../merging/claimed.js";

/** A statement as a timeline tells it. */
export interface TimelineStatement {
  /** Id of the fact, relation, step or stage. */
  readonly subject: string;
  /** Property, relation type or stage. */
  readonly what: string;
  readonly status: RelationStatusName;
  /** When; of a relation when it begins, or else when it ends. */
  readonly date?: string | undefined;
  /** Until when a relation holds. */
  readonly until?: string | undefined;
  readonly sentence: string;
  readonly about: readonly string[];
  readonly claims: readonly Claimed[];
}
