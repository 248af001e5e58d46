import type { Position } from "./position.js";

/** A named choice of datasets that is loaded and asked as one graph. */
export interface EditionRecord {
  readonly id: string;
  readonly datasets: readonly string[];
  readonly meaning: string;
  readonly position: Position;
}
