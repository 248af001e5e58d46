import type { TableRecord } from "../dataset/records/table-record.js";
import { dateForms } from "./date-forms.js";
import { plainText } from "./plain-text.js";

/** A cell as the data has it, with every way in which it may be printed. */
export interface GridCell {
  readonly text: string;
  readonly forms: readonly string[];
}

const cell = (text: string): GridCell => ({ text, forms: [plainText(text)] });

const ofPeriod = (period: string): GridCell => ({ text: period, forms: [period, ...dateForms(period)] });

/** The corner may say what runs below or beside it: the data says that by its shape. */
const corner: GridCell = { text: "", forms: ["", "Year", "Years", "Period", "Periods"] };

function down({ series, rows }: TableRecord, printed: readonly (readonly string[])[]): readonly (readonly GridCell[])[] {
  const names = series.map(({ name }) => cell(name));
  const head = printed[0]?.length === series.length ? names : [corner, ...names];
  return [head, ...rows.map(({ period, cells }) => [ofPeriod(period), ...cells.map(cell)])];
}

function across({ series, rows }: TableRecord, printed: readonly (readonly string[])[]): readonly (readonly GridCell[])[] {
  const isLabelled = printed[0]?.length !== rows.length;
  const head = rows.map(({ period }) => ofPeriod(period));
  const body = series.map(({ name }, index) => [...(isLabelled ? [cell(name)] : []), ...rows.map(({ cells }) => cell(cells[index] ?? ""))]);
  return [isLabelled ? [corner, ...head] : head, ...body];
}

/** The cells of a table as they are to be printed, row by row; from what is printed it takes only whether there is a corner, and labels. */
export const tableGrid = (table: TableRecord, printed: readonly (readonly string[])[]): readonly (readonly GridCell[])[] =>
  table.periodsRun === "DOWN" ? down(table, printed) : across(table, printed);
