import { byTime } from "./by-time.js";
import type { Figure } from "./figure.js";
import { periodRow } from "./period-row.js";
import type { Series } from "./series.js";
import type { SeriesPoint } from "./series-point.js";

/** How figures are put together. */
export interface SeriesOptions {
  /** Readings are taken where they stand beside the values. */
  readonly asRead?: boolean;
  /** Figures of several reporters, tables and passages stand in one series. */
  readonly joined?: boolean;
}

/** Figures belong together when all of this is the same. */
function groupOf({ indicator, about, unit, readingUnit, reportedBy, nature, table, series }: Figure, { asRead, joined }: SeriesOptions): string {
  const origin = joined ? [asRead ? (readingUnit ?? unit) : unit] : [reportedBy ?? null, table ?? null, series ?? null];
  return JSON.stringify([indicator, [...about].sort(), unit, nature, ...origin]);
}

function groups(figures: readonly Figure[], options: SeriesOptions): readonly (readonly [Figure, ...Figure[]])[] {
  const found = new Map<string, [Figure, ...Figure[]]>();
  for (const figure of figures) {
    const key = groupOf(figure, options);
    const group = found.get(key);
    if (group === undefined) found.set(key, [figure]);
    else group.push(figure);
  }
  return [...found.values()];
}

/** What all of them have alike; null where they differ or have none. */
const shared = (figures: readonly Figure[], property: "scale" | "reportedBy" | "table" | "series"): string | null => {
  const [first, ...others] = new Set(figures.map((figure) => figure[property] ?? null));
  return others.length === 0 ? (first ?? null) : null;
};

const isRead = ({ readingValue }: Figure): boolean => readingValue != null;

const pointOf = (figure: Figure, usesReading: boolean): SeriesPoint => ({
  period: periodRow(figure.period),
  value: (usesReading ? figure.readingValue : null) ?? figure.value,
  figure,
});

function oneSeries(given: readonly [Figure, ...Figure[]], asRead: boolean): Series {
  const [{ indicator, about, unit, currency, nature, readingUnit, view }] = given;
  const figures = given.toSorted(byTime);
  const hasReading = figures.some(isRead);
  const usesReading = asRead && hasReading;
  return {
    unit: usesReading ? (readingUnit ?? unit) : unit,
    power: 0,
    currency: currency ?? null,
    scale: shared(figures, "scale"),
    nature,
    hasReading,
    usesReading,
    points: figures.map((figure) => pointOf(figure, usesReading)),
    figures,
    indicatorId: indicator,
    aboutIds: about,
    reportedById: shared(figures, "reportedBy"),
    tableId: shared(figures, "table"),
    seriesId: shared(figures, "series"),
    view,
  };
}

/** Figures as series: those that can stand side by side together, in the order of time; the series in the order in which their first figures come. */
export const seriesOf = (figures: readonly Figure[], options: SeriesOptions = {}): Series[] =>
  groups(figures, options).map((group) => oneSeries(group, options.asRead ?? false));
