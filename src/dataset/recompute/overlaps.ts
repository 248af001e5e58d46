import type { Interval } from "../../graph/recompute/interval.js";

/** Whether two intervals have a number in common. */
export const overlaps = (a: Interval, b: Interval): boolean => a.low.lessThanOrEqualTo(b.high) && b.low.lessThanOrEqualTo(a.high);
