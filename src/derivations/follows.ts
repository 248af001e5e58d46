import type { PeriodValue } from "../graph/period.js";
import { periodLength } from "./period-length.js";

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Whether a period begins the day after another ends and is as long: 2021 follows 2020. */
export const follows = (next: PeriodValue, before: PeriodValue): boolean =>
  next.earliest !== null && before.latest !== null && dayAfter(before.latest) === next.earliest && periodLength(next) === periodLength(before);
