import { period, type PeriodValue } from "../graph/period.js";

/** A stored period as the row of a `Period`; null where there is none. */
export const periodRow = (text: string | null | undefined): PeriodValue | null => (text == null ? null : period(text));
