import { openDays } from "../../graph/days-of.js";
import { partialDate } from "../../graph/partial-date.js";
import type { Lasting } from "./possible-days.js";

/** Whether one may have ended by the day on which the other began. */
function endsBy({ validTo }: Lasting, { validFrom }: Lasting): boolean {
  if (validTo === undefined || validFrom === undefined) return false;
  return (partialDate(validTo)?.earliest ?? openDays.first) <= (partialDate(validFrom)?.latest ?? openDays.last);
}

/** Whether what one says held before what the other says, so that both are right; one told day may be the end of one and the beginning of the other. */
export const comesBefore = (one: Lasting, other: Lasting): boolean => endsBy(one, other) && !endsBy(other, one);
