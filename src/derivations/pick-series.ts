import { Failure } from "../errors.js";
import type { Figure } from "../statistics/figure.js";
import type { Series } from "../statistics/series.js";
import { seriesOf } from "../statistics/series-of.js";
import type { SeriesInput } from "./series-input.js";

const mostTold = 12;

const isSameSet = (a: readonly string[], b: readonly string[]): boolean => JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

const tableId = (number: number | null): string | null => (number === null ? null : `table/${number}`);

const fits = ({ about, reportedBy, table, nature }: SeriesInput) => (figure: Figure): boolean =>
  figure.nature === nature &&
  (about == null || isSameSet(about, figure.about)) &&
  (reportedBy === undefined || (figure.reportedBy ?? null) === reportedBy) &&
  (table === undefined || (figure.table ?? null) === tableId(table));

function told({ aboutIds, unit, nature, reportedById, tableId: table, points }: Series): string {
  const periods = points.flatMap(({ period }) => period?.text ?? []);
  const span = periods.length === 0 ? "undated" : [...new Set([periods[0], periods.at(-1)])].join(" to ");
  return `about [${aboutIds.join(", ")}] in ${unit}, ${nature}, reportedBy ${reportedById ?? "null"}, table ${table?.replace("table/", "") ?? "null"}, ${span}`;
}

const listed = (series: readonly Series[]): string => series.slice(0, mostTold).map(told).join("; ") + (series.length > mostTold ? "; …" : "");

/** The one series of the figures of an indicator that an input means, or all when it asks for every one; fails, telling those there are, where it fits none or several. */
export function pickSeries(figures: readonly Figure[], input: SeriesInput, position: number): Series[] {
  const { asRead, joined, every, indicator } = input;
  const found = seriesOf(figures.filter(fits(input)), { asRead, joined });
  if (found.length === 1 || (every && found.length > 1)) return found;
  const where = `Argument "series[${position}]":`;
  if (figures.length === 0) throw new Failure("BAD_USER_INPUT", `${where} there are no figures of "${indicator}"; take an id that indicators { nodes { id } } gives, such as "indicator/gdp".`);
  if (found.length === 0) throw new Failure("BAD_USER_INPUT", `${where} no series of ${indicator} fits; there are ${listed(seriesOf(figures))}.`);
  throw new Failure("BAD_USER_INPUT", `${where} ${found.length} series of ${indicator} fit; say which by about, reportedBy or table, put them together by joined: true, or take them all by every: true. They are ${listed(found)}.`);
}
