import { byTime } from "./by-time.js";
import type { Figure } from "./figure.js";
import { periodRow } from "./period-row.js";
import type { Series } from "./series.js";
import type { SeriesPoint } from "./series-point.js";

/** Figures belong together when all of this is the same. */
const groupOf = ({ indicator, about, unit, reportedBy, nature, table, series }: Figure): string =>
  JSON.stringify([indicator, [...about].sort(), unit, reportedBy ?? null, nature, table ?? null, series ?? null]);

function groups(figures: readonly Figure[]): readonly (readonly [Figure, ...Figure[]])[] {
  const found = new Map<string, [Figure, ...Figure[]]>();
  for (const figure of figures) {
    const group = found.get(groupOf(figure));
    if (group === undefined) found.set(groupOf(figure), [figure]);
    else group.push(figure);
  }
  return [...found.values()];
}

const isRead = ({ readingValue }: Figure): boolean => readingValue != null;

const pointOf = (figure: Figure, usesReading: boolean): SeriesPoint => ({
  period: periodRow(figure.period),
  value: (usesReading ? figure.readingValue : null) ?? figure.value,
  figure,
});

function oneSeries(given: readonly [Figure, ...Figure[]], asRead: boolean): Series {
  const [{ indicator, about, unit, currency, scale, nature, reportedBy, table, series, readingUnit, view }] = given;
  const figures = given.toSorted(byTime);
  const hasReading = figures.some(isRead);
  const usesReading = asRead && hasReading;
  return {
    unit: usesReading ? (readingUnit ?? unit) : unit,
    currency: currency ?? null,
    scale: figures.every((figure) => figure.scale === scale) ? (scale ?? null) : null,
    nature,
    hasReading,
    usesReading,
    points: figures.map((figure) => pointOf(figure, usesReading)),
    figures,
    indicatorId: indicator,
    aboutIds: about,
    reportedById: reportedBy ?? null,
    tableId: table ?? null,
    seriesId: series ?? null,
    view,
  };
}

/** Figures as series: those that can stand side by side together, in the order of time; the series in the order in which their first figures come. `asRead` takes readings where they stand beside the values. */
export const seriesOf = (figures: readonly Figure[], asRead = false): Series[] => groups(figures).map((group) => oneSeries(group, asRead));
