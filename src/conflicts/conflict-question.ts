import type { ConflictFilter } from "./conflict-filter.js";

/** A filter of conflicts as the statements take it: null where something does not matter. */
export interface ConflictQuestion {
  readonly kind: string | null;
  readonly weight: string | null;
  readonly about: string | null;
  readonly source: string | null;
  readonly arose: boolean | null;
}

/** What the statements are asked for a filter. */
export const conflictQuestion = ({ kind = null, weight, about = null, source = null, arose = null }: ConflictFilter): ConflictQuestion => ({
  kind,
  weight: weight == null ? null : String(weight),
  about,
  source,
  arose,
});
