import type { PeriodValue } from "../graph/period.js";
import { byTime } from "../statistics/by-time.js";
import type { Series } from "../statistics/series.js";
import type { ComparedPeriod } from "./compared-period.js";
import { derive } from "./derive.js";
import type { Moment } from "./moment.js";
import { momentsOf } from "./moments-of.js";
import type { Slot } from "./slot.js";

/** A series, and in which prices it is; null where no source says so. */
export interface PricedSeries {
  readonly series: Series;
  readonly priceBasis: string | null;
}

const inTime = (a: PeriodValue, b: PeriodValue): number => byTime({ period: a.text, position: "" }, { period: b.text, position: "" });

function periodsOf(moments: readonly (readonly Moment[])[]): readonly PeriodValue[] {
  const byText = new Map(moments.flat().map(({ period }) => [period.text, period]));
  return [...byText.values()].sort(inTime);
}

const pointOf = ({ points }: Series, text: string) => points.filter(({ period }) => period?.text === text).slice(0, 1);

/** 1 where the first is larger, -1 where the second is, 0 where they are equal; null where nothing tells. */
function order([first, second]: readonly Slot[]): number | null {
  if (first === undefined || second === undefined) return null;
  const { value } = derive("DIFFERENCE", [first, second], null);
  return value === null ? null : Math.sign(Number(value));
}

/** Whether the order of the first two turns here against the last period in which they were unequal. */
function withCrossings(rows: readonly Omit<ComparedPeriod, "crosses">[]): ComparedPeriod[] {
  let before: number | null = null;
  return rows.map((row) => {
    const now = order(row.slots);
    const crosses: boolean | null = now === null || before === null ? null : now !== 0 && now !== before;
    if (now !== null && now !== 0) before = now;
    return { ...row, crosses };
  });
}

/** The periods of which any of the series has a value, in the order of time, each with what they have. */
export function compareSeries(priced: readonly PricedSeries[]): ComparedPeriod[] {
  const series = priced.map((one) => one.series);
  const moments = priced.map((one) => momentsOf(one.series, one.priceBasis));
  const rows = periodsOf(moments).map((period) => {
    const slots = moments.map((some, index) => some.find((moment) => moment.period.text === period.text)?.slot ?? `series[${index}] has no value of ${period.text}.`);
    const points = series.flatMap((one) => pointOf(one, period.text));
    return { period, slots, points, missing: series.filter((one) => pointOf(one, period.text).length === 0) };
  });
  return withCrossings(rows);
}
