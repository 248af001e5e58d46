import { openDays } from "../../graph/days-of.js";
import { partialDate } from "../../graph/partial-date.js";

/** From and until when something holds, as precise as its source. */
export interface Lasting {
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

/** The first and the last day on which something may hold (ISO 8601), open where nothing tells. */
export const possibleDays = ({ validFrom = "", validTo = "" }: Lasting): { readonly first: string; readonly last: string } => ({
  first: partialDate(validFrom)?.earliest ?? openDays.first,
  last: partialDate(validTo)?.latest ?? openDays.last,
});
