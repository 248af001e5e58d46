import type { ComparisonRecord } from "../records/comparison-record.js";
import type { FigureRecord } from "../records/figure-record.js";
import type { TableRecord, TableSeriesRecord } from "../records/table-record.js";
import { cellFigureId } from "./cell-figure-id.js";

/** A cell as a figure, with where it stands. */
export interface CellFigure extends FigureRecord {
  readonly table: string;
  readonly series: string;
  readonly row: string;
  readonly column: string;
}

/** Growth in a table of years is against the year before, unless the series says otherwise. */
function comparisonOf({ comparison }: TableSeriesRecord, period: string): ComparisonRecord | undefined {
  const isOpen = comparison?.kind === "GROWTH" && comparison.period === undefined && comparison.statement === undefined;
  return isOpen && /^\d{4}$/.test(period) ? { ...comparison, period: String(Number(period) - 1) } : comparison;
}

function cellFigure(table: TableRecord, series: TableSeriesRecord, period: string, printed: string): CellFigure {
  const [row, column] = table.periodsRun === "DOWN" ? [period, series.name] : [series.name, period];
  const { scale, reading } = series;
  const comparison = comparisonOf(series, period);
  return {
    id: cellFigureId(table, period, series.id),
    indicator: series.indicator,
    about: table.about,
    period,
    value: printed.replaceAll(",", ""),
    unit: series.unit,
    printed,
    at: [table.cellsAt],
    position: table.position,
    table: table.id,
    series: series.id,
    row,
    column,
    ...(table.reportedBy === undefined ? {} : { reportedBy: table.reportedBy }),
    ...(scale === undefined ? {} : { scale }),
    ...(reading === undefined ? {} : { reading }),
    ...(comparison === undefined ? {} : { comparison }),
  };
}

/** Every printed cell of a table as a figure, row after row; a blank cell is none. */
export const tableFigures = (table: TableRecord): readonly CellFigure[] =>
  table.rows.flatMap(({ period, cells }) =>
    table.series.flatMap((series, index) => {
      const printed = cells[index];
      return printed === undefined ? [] : [cellFigure(table, series, period, printed)];
    }),
  );
