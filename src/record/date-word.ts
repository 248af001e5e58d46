import { partialDate } from "../graph/partial-date.js";

const words: Readonly<Record<string, string>> = { DAY: "on that day", MONTH: "in that month", YEAR: "in that year" };

/** How a sentence refers to a date: on that day, in that month, in that year. */
export const dateWord = (date: string): string => words[partialDate(date)?.precision ?? ""] ?? "at that time";
