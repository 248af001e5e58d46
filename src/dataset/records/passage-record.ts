import type { Position } from "./position.js";

/** A passage of a text that the data cites: its locator, where it stands, and what it is about, in our own words. */
export interface PassageRecord {
  readonly locator: string;
  readonly kind: string;
  readonly section: string;
  readonly summary: string;
  readonly position: Position;
}
