import type { ConflictKindName } from "../../graph/vocabulary/conflict-kind.js";
import type { Position } from "./position.js";

/** What one place says. */
export interface ConflictSideRecord {
  readonly value: string;
  readonly unit?: string;
  readonly statement?: string;
  readonly at: string;
  /** The entity, figure, step or stage that holds this side. */
  readonly ref?: string;
}

/** Citations that cannot all hold, what each says, and how it is most likely to be read. */
export interface ConflictRecord {
  readonly id: string;
  readonly kind: ConflictKindName;
  /** How much it matters, 1 to 3. */
  readonly weight: string;
  readonly statement: string;
  readonly reading?: string;
  readonly sides: readonly ConflictSideRecord[];
  /** Entities concerned besides those the sides name. */
  readonly about?: readonly string[];
  readonly position: Position;
}
