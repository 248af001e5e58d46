import type { Undated } from "./undated.js";

/** Which copy of the graph is read, and as of which days. It travels in every row, so a field below a row is read in the same view. */
export interface View {
  /** The immutable copy, such as `full@3-0a1b2c3d`. */
  readonly graph: string;
  readonly edition: string;
  /** The day asked for (ISO 8601), or null for all times. */
  readonly validOn: string | null;
  /** What becomes, in lists, of what may have been there on that day but is not known to. */
  readonly undated: Undated;
  /** The day as whose knowledge it is read (ISO 8601), or null for what is known now. */
  readonly knownAt: string | null;
}

/** A row that knows the view it was read in. */
export interface Viewed {
  readonly view: View;
}

/** A row that a field can be asked of. */
export interface Anchor extends Viewed {
  readonly id: string;
}
