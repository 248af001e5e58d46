import type { Occurrence } from "./occurrence.js";

/** An omission that names more occurrences than there are to leave out. */
export interface UnusedOmission {
  readonly text: string;
  readonly times: number;
  readonly unused: number;
}

/** What became of everything in a passage that had to be covered. */
export interface PassageCoverage {
  readonly id: string;
  readonly occurrences: readonly Occurrence[];
  readonly unusedOmissions: readonly UnusedOmission[];
  /** Cells of the data that the printed table does not have in their place. */
  readonly notPrinted: readonly string[];
}
