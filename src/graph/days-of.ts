import type { View } from "./view.js";

/** The day before all days and the day after them: how an open end is stored, so that comparing needs no case for it. */
export const openDays = { first: "0000-01-01", last: "9999-12-31" } as const;

/** The days of a view as parameters of a statement: a row counts when its own days and these overlap. */
export const daysOf = (view: View): { earliest: string; latest: string } =>
  view.validOn === null
    ? { earliest: openDays.first, latest: openDays.last }
    : { earliest: view.validOn, latest: view.validOn };
