import { type Markup, markup } from "./markup.js";
import type { CellData, TableData } from "./table-document.js";

const start = ({ period }: CellData): string => period?.earliest ?? "";
const byStart = (a: CellData, b: CellData): number => start(a).localeCompare(start(b));
const placeOf = (row: string, column: string): string => JSON.stringify([row, column]);

/** The labels of one side of the table, each once, in the order of the cells. */
const labels = (cells: readonly CellData[], side: "row" | "column"): readonly string[] => [...new Set(cells.map((cell) => cell[side]))];

/** A table with its rows and columns as printed; each number leads to its figure, each series to its indicator. */
export function printedTable({ periodsRun, series }: TableData): Markup {
  const bySeries = series.flatMap(({ figures }) => figures);
  const byPeriod = bySeries.toSorted(byStart);
  const [rows, columns] = periodsRun === "DOWN" ? [labels(byPeriod, "row"), labels(bySeries, "column")] : [labels(bySeries, "row"), labels(byPeriod, "column")];
  const cells = new Map(bySeries.map((cell) => [placeOf(cell.row, cell.column), cell]));
  const indicators = new Map(series.map(({ name, indicator }) => [name, indicator]));
  const head = (label: string, scope: "row" | "col"): Markup => {
    const indicator = indicators.get(label);
    return markup`<th scope="${scope}">${indicator === undefined ? label : markup`<a href="/${indicator.id}" title="${indicator.name}">${label}</a>`}</th>`;
  };
  const cell = ({ id, printed }: CellData): Markup => markup`<a href="/${id}">${printed}</a>`;
  const line = (row: string): Markup => markup`<tr>${head(row, "row")}${columns.map((column) => {
    const here = cells.get(placeOf(row, column));
    return markup`<td>${here && cell(here)}</td>`;
  })}</tr>
`;
  return markup`<div class="wide"><table class="printed"><thead><tr><td></td>${columns.map((column) => head(column, "col"))}</tr></thead><tbody>${rows.map(line)}</tbody></table></div>`;
}
