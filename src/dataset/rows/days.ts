import { openDays } from "../../graph/days-of.js";
import { type PartialDateValue, partialDate } from "../../graph/partial-date.js";

/** The first and last day on which something may be there, and on which it surely is (ISO 8601). */
export interface Days {
  readonly fromDay: string;
  readonly toDay: string;
  readonly surelyFromDay: string;
  readonly surelyToDay: string;
}

const read = (date: string | undefined): PartialDateValue | null => (date === undefined ? null : partialDate(date));

/** Without a last day on which it began it is known to have been there on no day, so the sure days are none. */
function sureDays(begin: PartialDateValue | null, end: PartialDateValue | null): Pick<Days, "surelyFromDay" | "surelyToDay"> {
  if (begin === null || begin.latest === null) return { surelyFromDay: openDays.last, surelyToDay: openDays.first };
  return { surelyFromDay: begin.latest, surelyToDay: end === null ? openDays.last : (end.earliest ?? openDays.first) };
}

/** The days of something, from the date it began and the date it ended; open where there is none. */
export function days(from: string | undefined, to: string | undefined): Days {
  const [begin, end] = [read(from), read(to)];
  return { fromDay: begin?.earliest ?? openDays.first, toDay: end?.latest ?? openDays.last, ...sureDays(begin, end) };
}
