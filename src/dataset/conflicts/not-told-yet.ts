import type { ConflictRecord } from "../records/conflict-record.js";
import type { Conflict } from "../merging/conflict.js";

/** The conflicts that arose and of which no written conflict speaks: one that has all their values, on the same thing. */
export const notToldYet = (arisen: readonly Conflict[], written: readonly ConflictRecord[]): readonly Conflict[] =>
  arisen.filter(({ sides }) => !written.some((one) => sides.every(({ value, ref }) => one.sides.some((side) => side.value === value && (side.ref === undefined || side.ref === ref)))));
