import type { RelationStatusName } from "../graph/vocabulary/relation-status.js";

/** The sorts of statement that may stand for a relation that a reader found. */
export const joiningForms = ["relation", "step", "stage", "figure", "fact"] as const;

/** A statement of the data as far as it is compared with a reading. */
export interface CitedStatement {
  readonly form: (typeof joiningForms)[number] | "mention" | "table" | "side" | "reference";
  /** A mention, fact or reference has the id of its entity. */
  readonly id: string;
  readonly at: readonly string[];
  /** Ids of the entities it names. */
  readonly names: readonly string[];
  /** The entity it joins with others, and those. */
  readonly joins?: { readonly subject: string; readonly objects: readonly string[] };
  readonly status?: RelationStatusName;
  /** The value of a fact. */
  readonly value?: string;
}
