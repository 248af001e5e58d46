import type { TimelineYear } from "./timeline-year.js";

/** How many items a timeline has in a year, `unknown` where the date does not tell the year, `undated` where there is none. */
export interface TallyRow {
  readonly year: string;
  readonly count: number;
}

/** A timeline counted. */
export interface Tally {
  readonly undated: number;
  /** The years that have items, in order. */
  readonly years: readonly TimelineYear[];
  /** Items whose date does not tell the year. */
  readonly unknown: number;
}

/** What the rows of a tally add up to. */
export function tallyOf(rows: readonly TallyRow[]): Tally {
  const countOf = (year: string): number => rows.find((row) => row.year === year)?.count ?? 0;
  const years = rows.filter(({ year }) => year !== "unknown" && year !== "undated").map(({ year, count }) => ({ year: Number(year), count }));
  return { undated: countOf("undated"), years, unknown: countOf("unknown") };
}
