import type { OmissionRecord } from "../dataset/records/omission-record.js";
import type { TableRecord } from "../dataset/records/table-record.js";
import type { Occurrence } from "./occurrence.js";
import type { PassageCoverage, UnusedOmission } from "./passage-coverage.js";
import { plainText } from "./plain-text.js";
import { tableGrid } from "./table-grid.js";

interface ComparedCells {
  readonly cells: readonly Occurrence[];
  readonly notPrinted: readonly string[];
}

const blank = { text: "", forms: [""] };

const countTo = (size: number): readonly number[] => Array.from({ length: size }, (_, index) => index);

/** Compares a printed table with one of the data, place by place; blank cells are none. */
function compare(printed: readonly (readonly string[])[], table: TableRecord): ComparedCells {
  const grid = tableGrid(table, printed);
  const width = Math.max(...[...printed, ...grid].map(({ length }) => length));
  const places = countTo(Math.max(printed.length, grid.length)).flatMap((row) => countTo(width).map((column) => [row, column] as const));
  const compared = places.map(([row, column]) => {
    const text = printed[row]?.[column] ?? "";
    const wanted = grid[row]?.[column] ?? blank;
    return { place: `row ${row + 1}, column ${column + 1}: `, text, wanted: wanted.text, isSame: wanted.forms.includes(text) };
  });
  return {
    cells: compared.flatMap(({ place, text, isSame }) =>
      text === "" ? [] : [{ kind: "cell", before: place, text, after: "", state: isSame ? "covered" : "uncovered" }],
    ),
    notPrinted: compared.flatMap(({ place, wanted, isSame }) => (isSame || wanted === "" ? [] : [`${table.id}, ${place}${wanted}`])),
  };
}

/** The cells with those left out that an omission names, and the omissions that name none. */
function leaveOutCells(cells: readonly Occurrence[], omissions: readonly OmissionRecord[]): [readonly Occurrence[], readonly UnusedOmission[]] {
  const left = new Map(omissions.map((omission) => [omission, Number(omission.times ?? 1)]));
  const withOmissions = cells.map((cell): Occurrence => {
    const omission = omissions.find((one) => plainText(one.text) === cell.text && (left.get(one) ?? 0) > 0);
    if (cell.state === "covered" || omission === undefined) return cell;
    left.set(omission, (left.get(omission) ?? 0) - 1);
    return { ...cell, state: "omitted", reason: omission.reason };
  });
  const unused = [...left].filter(([, count]) => count > 0);
  return [withOmissions, unused.map(([{ text, times }, count]) => ({ text, times: Number(times ?? 1), unused: count }))];
}

/** What becomes of the cells of a printed table (rows by line, cells by tab), given the tables of the data that are said to stand there. */
export function coverTable(text: string, tables: readonly TableRecord[], omissions: readonly OmissionRecord[]): Omit<PassageCoverage, "id"> {
  const printed = text.split("\n").map((row) => row.split("\t").map(plainText));
  const [first, ...others] = tables.map((table) => compare(printed, table));
  const none = printed.flatMap((row) => row.filter((cell) => cell !== "").map((cell) => ({ kind: "cell", before: "", text: cell, after: "", state: "uncovered" }) as const));
  const [occurrences, unusedOmissions] = leaveOutCells(first?.cells ?? none, omissions);
  return { occurrences, unusedOmissions, notPrinted: [first, ...others].flatMap((compared) => compared?.notPrinted ?? []) };
}
