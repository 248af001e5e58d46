import type { Undated } from "./undated.js";
import type { View } from "./view.js";

/** The day before all days and the day after them: how an open end is stored, so that comparing needs no case for it. */
export const openDays = { first: "0000-01-01", last: "9999-12-31" } as const;

/** The days of a view as parameters of a statement: a row counts when its own days and these overlap; `undated` says what becomes of those that may not. */
export const daysOf = ({ validOn, undated }: View): { earliest: string; latest: string; undated: Undated } => ({
  earliest: validOn ?? openDays.first,
  latest: validOn ?? openDays.last,
  undated,
});
