import type { CheckRecord } from "../records/check-record.js";
import type { TableRecord, TableSeriesRecord } from "../records/table-record.js";
import { cellFigureId } from "./cell-figure-id.js";

const noEarlierPeriod = "The table has no earlier period to compare with.";

/** The cells a cell is recomputed from; growth takes the series it is of, in this period and in the one before. */
function inputsOf(table: TableRecord, { check }: TableSeriesRecord, index: number): readonly string[] {
  const row = table.rows[index];
  const before = table.rows[index - 1];
  if (row === undefined || check === undefined) return [];
  const rows = check.kind === "GROWTH" ? [row, before] : [row];
  return check.of.flatMap((series) => rows.flatMap((one) => (one === undefined ? [] : [cellFigureId(table, one.period, series)])));
}

function checkOf(table: TableRecord, series: TableSeriesRecord, index: number): CheckRecord | null {
  const { check } = series;
  const row = table.rows[index];
  if (check === undefined || row?.cells[table.series.indexOf(series)] === undefined) return null;
  const figure = cellFigureId(table, row.period, series.id);
  const why = check.why ?? (check.kind === "GROWTH" && index === 0 ? noEarlierPeriod : undefined);
  const known = { id: figure.replace("figure/", "check/"), figure, kind: check.kind, position: table.position };
  return why === undefined ? { ...known, inputs: inputsOf(table, series, index) } : { ...known, inputs: [], why };
}

/** The checks that the series of a table ask for, one for each cell. */
export const tableChecks = (table: TableRecord): readonly CheckRecord[] =>
  table.rows.flatMap((_row, index) => table.series.flatMap((series) => checkOf(table, series, index) ?? []));
