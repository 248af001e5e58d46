import { openDays } from "../graph/days-of.js";

const open = Object.values(openDays).map((day) => `'${day}'`).join(", ");

/** The expression of the number of days from one day to another, not below 0; null where either is open or not there. */
export const daysApart = (from: string, to: string): string =>
  `head([apart IN [[${from}, ${to}]] WHERE NOT apart[0] IN [${open}] AND NOT apart[1] IN [${open}] | CASE WHEN apart[1] < apart[0] THEN 0 ELSE duration.inDays(date(apart[0]), date(apart[1])).days END])`;
