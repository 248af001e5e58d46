import type { PeriodValue } from "../graph/period.js";

const isYear = ({ text }: PeriodValue): boolean => /^\d{4}$/.test(text);

/** The years without a value between the first and the last that have one, whatever the order. */
export function missingYears(periods: readonly (PeriodValue | null)[]): string[] {
  const years = periods.flatMap((period) => (period !== null && isYear(period) ? [Number(period.text)] : []));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_none, index) => first + index).filter((year) => !years.includes(year)).map(String);
}
