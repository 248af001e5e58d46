import { partialDate } from "./partial-date.js";

/** The time a figure is about: an extent, not an uncertain day. Both days are ISO 8601 and inclusive; null where the extent is open. */
export interface PeriodValue {
  readonly text: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

interface Extent {
  readonly earliest: string;
  readonly latest: string;
}

const monthsOf = { Q1: [1, 3], Q2: [4, 6], Q3: [7, 9], Q4: [10, 12], H1: [1, 6], H2: [7, 12] } as const;

const lastDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** A year, month, day, quarter or half-year; null for anything else. */
function extentOf(text: string): Extent | null {
  const [, year = "", part = ""] = /^(\d{4})-([QH]\d)$/.exec(text) ?? [];
  const months = (monthsOf as Readonly<Record<string, readonly [number, number]>>)[part];
  if (months !== undefined) return { earliest: `${year}-${String(months[0]).padStart(2, "0")}-01`, latest: lastDay(Number(year), months[1]) };
  const date = /^\d/.test(text) ? partialDate(text) : null;
  return date === null || date.earliest === null || date.latest === null ? null : { earliest: date.earliest, latest: date.latest };
}

/** Reads a period as data and API write it: `2021`, `2022-Q2`, `2013/2022`, `until 2022-12-31`, `since 2008`; null when it is none. */
export function period(text: string): PeriodValue | null {
  const [, open, stated = ""] = /^(?:(until|since) )?(.+)$/.exec(text) ?? [];
  const [first = "", last, more] = stated.split("/");
  const from = extentOf(first);
  const to = last === undefined ? from : extentOf(last);
  if (from === null || to === null || more !== undefined || (open !== undefined && last !== undefined) || from.earliest > to.latest) return null;
  return { text, earliest: open === "until" ? null : from.earliest, latest: open === "since" ? null : to.latest };
}
