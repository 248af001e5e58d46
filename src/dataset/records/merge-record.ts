import type { Position } from "./position.js";

/** What this dataset calls `id` is what another calls `into`: all that is said of the one is said of the other. */
export interface MergeRecord {
  readonly id: string;
  /** The id that stays; the same when the datasets share it. */
  readonly into: string;
  readonly why: string;
  readonly position: Position;
}
