import { partialDate, type PartialDateValue } from "../graph/partial-date.js";

/** A stored date as the row of a `PartialDate`; null where there is none. */
export const dateRow = (text: string | null | undefined): PartialDateValue | null => (text == null ? null : partialDate(text));
