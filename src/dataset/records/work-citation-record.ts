import type { Position } from "./position.js";

/** A place in the text that refers to a work. */
export interface WorkCitationRecord {
  readonly passage: string;
  readonly work: string;
  /** The reference as printed: names and year. */
  readonly printed: string;
  readonly position: Position;
}
