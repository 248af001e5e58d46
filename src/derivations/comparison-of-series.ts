import { entitiesById } from "../entities/entity.cypher.js";
import { Failure } from "../errors.js";
import type { GraphRequest } from "../graph/request.js";
import type { View } from "../graph/view.js";
import { figuresByIndicator } from "../statistics/figure.cypher.js";
import { inUnit } from "../statistics/in-unit.js";
import { priceBasisOf } from "../statistics/price-basis-of.js";
import type { Series } from "../statistics/series.js";
import { compareSeries, type PricedSeries } from "./compare-series.js";
import { pickSeries } from "./pick-series.js";
import type { SeriesComparison } from "./series-comparison.js";
import type { SeriesInput } from "./series-input.js";

const mostSeries = 20;

/** Those of the unit in the scale asked for, the others as they are. */
function scaled(series: readonly Series[], unit: string | null): readonly Series[] {
  if (unit === null) return series;
  const changed = new Map(inUnit(series, unit).map((one) => [one.figures, one]));
  return series.map((one) => changed.get(one.figures) ?? one);
}

function checkNumber(count: number, what: string): void {
  if (count < 2 || count > mostSeries) throw new Failure("BAD_USER_INPUT", `Argument "series": ${what} ${count} series; name 2 to ${mostSeries}.`);
}

/** Reads the series that are meant and puts them side by side. */
export async function comparisonOfSeries(graph: GraphRequest, inputs: readonly SeriesInput[], unit: string | null, view: View): Promise<SeriesComparison> {
  if (inputs.length > mostSeries) checkNumber(inputs.length, "these are");
  const figures = await Promise.all(inputs.map(({ indicator }) => graph.find(figuresByIndicator, indicator, view, { about: null })));
  const picked = inputs.flatMap((input, index) => pickSeries(figures[index] ?? [], input, index));
  checkNumber(picked.length, "this makes");
  const series = scaled(picked, unit);
  const indicators = await Promise.all(series.map(({ indicatorId }) => graph.find(entitiesById, indicatorId, view)));
  const priced: readonly PricedSeries[] = series.map((one, index) => ({ series: one, priceBasis: priceBasisOf(indicators[index] ?? null) }));
  const units = [...new Set(series.map((one) => one.unit))];
  return { series, unit: units.length === 1 ? (units[0] ?? null) : null, rows: compareSeries(priced) };
}
