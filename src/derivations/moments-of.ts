import type { PeriodValue } from "../graph/period.js";
import type { Series } from "../statistics/series.js";
import type { SeriesPoint } from "../statistics/series-point.js";
import type { Moment } from "./moment.js";
import type { Slot } from "./slot.js";
import { termOf } from "./term-of.js";

type Dated = SeriesPoint & { readonly period: PeriodValue };

const isDated = (point: SeriesPoint): point is Dated => point.period !== null;

function slotOf(points: readonly Dated[], series: Series, priceBasis: string | null): Slot {
  const values = [...new Set(points.map(({ value }) => value))];
  const [first] = points;
  if (first === undefined) return "There is no value.";
  if (values.length > 1) return `${first.period.text} has ${values.length} values: ${points.map(({ value, figure }) => `${value} (${figure.id})`).join(", ")}.`;
  return termOf(first.figure, { ...series, priceBasis });
}

/** The numbers of a series by period, in the order of time; undated ones are left out, and different numbers of one period are none. */
export function momentsOf(series: Series, priceBasis: string | null = null): Moment[] {
  const dated = series.points.filter(isDated);
  const texts = [...new Set(dated.map(({ period }) => period.text))];
  return texts.flatMap((text) => {
    const points = dated.filter(({ period }) => period.text === text);
    return points.slice(0, 1).map(({ period }) => ({ period, slot: slotOf(points, series, priceBasis) }));
  });
}
