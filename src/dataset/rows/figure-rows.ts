import { openDays } from "../../graph/days-of.js";
import { period } from "../../graph/period.js";
import { units, type UnitName } from "../../graph/vocabulary/unit.js";
import { quantity } from "../../graph/recompute/quantity.js";
import type { FigureRecord } from "../records/figure-record.js";
import type { CellFigure } from "../tables/table-figures.js";
import { figureSentence } from "./figure-sentence.js";
import { given } from "./given.js";
import type { GraphRows, Properties } from "./graph-row.js";
import { placeInOrder } from "./place-in-order.js";

type AnyFigure = FigureRecord & Partial<Pick<CellFigure, "table" | "series" | "row" | "column">>;

const base = (value: string | undefined, scale: FigureRecord["scale"]): string | undefined =>
  value === undefined ? undefined : quantity(value, scale).value.toFixed();

const currencyOf = (unit: string): string | undefined => {
  const declared = units[unit as UnitName];
  return declared !== undefined && "currency" in declared ? declared.currency : undefined;
};

const comparisonProperties = ({ comparison }: FigureRecord): Properties =>
  given({
    comparisonKind: comparison?.kind,
    comparisonIndicator: comparison?.indicator,
    comparisonAbout: comparison?.about,
    comparisonPeriod: comparison?.period,
    comparisonStatement: comparison?.statement,
  });

function readingProperties({ reading, value, scale, unit }: FigureRecord): Properties {
  if (reading === undefined) return {};
  const readScale = reading.scale ?? scale;
  return given({
    readingValue: base(reading.value ?? value, readScale),
    readingUnit: reading.unit ?? unit,
    readingScale: readScale,
    readingWhy: reading.why,
    readingConflict: reading.conflict,
  });
}

function periodDays(text: string | undefined): Properties {
  const days = text === undefined ? null : period(text);
  return days === null ? {} : { periodFirst: days.earliest ?? openDays.first, periodLast: days.latest ?? openDays.last };
}

function figureProperties(figure: AnyFigure, index: number, names: ReadonlyMap<string, string>): Properties {
  const { id, indicator, about, period: time, value, valueHigh, scale, unit, bound = "EXACT", nature = "ACTUAL", reportedBy, printed, statement, at } = figure;
  const numbers = { value: base(value, scale), valueHigh: base(valueHigh, scale), unit, currency: currencyOf(unit), scale, bound, nature };
  const { table, series, row, column } = figure;
  const place = { table, series, row, column, position: placeInOrder(index), citations: at };
  const words = { printed, statement, sentence: figureSentence(figure, names) };
  return {
    ...given({ id, kind: "Figure", indicator, about, period: time, reportedBy, ...periodDays(time), ...numbers, ...words, ...place }),
    ...comparisonProperties(figure),
    ...readingProperties(figure),
  };
}

/** A figure, in prose or in a cell, with what it measures, what it is of, who measured it and where it stands. `names` are the entities' names by id; `index` is its place among the figures of the data. */
export function figureRows(figure: AnyFigure, index: number, names: ReadonlyMap<string, string>): GraphRows {
  const to = (type: string, ids: readonly (string | undefined)[]): GraphRows["relationships"] =>
    ids.flatMap((id) => (id === undefined ? [] : [{ type, from: figure.id, to: id, properties: {} }]));
  return {
    nodes: [{ labels: ["Node", "Figure"], properties: figureProperties(figure, index, names) }],
    relationships: [
      ...to("MEASURES", [figure.indicator]),
      ...to("IS_ABOUT", figure.about),
      ...to("REPORTED_BY", [figure.reportedBy]),
      ...to("CELL_OF", [figure.table]),
      ...to("CITED_FROM", figure.at),
    ],
  };
}
