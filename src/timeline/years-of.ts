import { Failure } from "../errors.js";
import type { Tally } from "./tally-of.js";
import type { TimelineQuestion } from "./timeline-question.js";
import type { TimelineYear } from "./timeline-year.js";

const mostYears = 300;

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Every year of the span asked for, or else from the first to the last that has an item, with those that have none; what is wider than a year comes last, where there is any. */
export function yearsOf({ years, unknown }: Pick<Tally, "years" | "unknown">, { from, to }: Pick<TimelineQuestion, "from" | "to">): readonly TimelineYear[] {
  const counts = new Map(years.map(({ year, count }) => [year, count]));
  const first = from === null ? years[0]?.year : yearOf(from);
  const last = to === null ? years.at(-1)?.year : yearOf(to);
  const wide = unknown === 0 ? [] : [{ year: null, count: unknown }];
  if (first == null || last == null) return wide;
  if (last - first >= mostYears) throw new Failure("BAD_USER_INPUT", `Field "years": ${first} to ${last} are more than ${mostYears} years; give "filter.from" and "filter.to" closer to each other.`);
  return [...Array.from({ length: last - first + 1 }, (_none, index) => ({ year: first + index, count: counts.get(first + index) ?? 0 })), ...wide];
}
