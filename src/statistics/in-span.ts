import type { Figure } from "./figure.js";
import { timeOf } from "./time-of.js";

/** Whether a figure's period touches the time between two days, either of which may be null: open. Undated figures are in no bounded span. */
export const inSpan = (from: string | null, to: string | null) =>
  ({ period }: Pick<Figure, "period">): boolean => {
    const time = timeOf(period);
    if (time === null) return from === null && to === null;
    return (from === null || time.last >= from) && (to === null || time.first <= to);
  };
