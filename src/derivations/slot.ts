import type { Term } from "./term.js";

/** A number to compute with, or why there is none. */
export type Slot = Term | string;
