import { openDays } from "../../graph/days-of.js";
import { partialDate } from "../../graph/partial-date.js";

/** The days on which something may be there, from the date it began and the date it ended; open where there is none. */
export const days = (from: string | undefined, to: string | undefined): { fromDay: string; toDay: string } => ({
  fromDay: (from !== undefined && partialDate(from)?.earliest) || openDays.first,
  toDay: (to !== undefined && partialDate(to)?.latest) || openDays.last,
});
