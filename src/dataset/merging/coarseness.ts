import { partialDate } from "../../graph/partial-date.js";

const precisions = ["DAY", "MONTH", "YEAR", "SINCE", "BEFORE"];

/** How coarsely a date is told: 0 is a day. */
export const coarseness = (date: string): number => precisions.indexOf(partialDate(date)?.precision ?? "");
