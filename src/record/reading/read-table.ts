import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";

import type { Columns, RowOf } from "../columns/columns.js";
import { checkRow } from "./check-row.js";
import { type Problem, shownValue } from "./problem.js";

const mostBytes = 8 * 1024 * 1024;
const longestLine = 64 * 1024;

interface ReadTable<T extends Columns> {
  /** Those that fit. */
  readonly rows: readonly RowOf<T>[];
  readonly problems: readonly Problem[];
}

const whole = (file: string, found: string, rule: string): ReadTable<never> => ({ rows: [], problems: [{ file, row: null, column: null, found, rule }] });

const newline = 0x0a;

function rowOfFirstBadByte(bytes: Buffer): number {
  let row = 1;
  for (let start = 0; ; row += 1) {
    const end = bytes.indexOf(newline, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return row;
    start = end + 1;
  }
}

/** A line as a row; else what is wrong with it. */
function rowOf<T extends Columns>(line: string, columns: T, file: string, row: number): ReadTable<T> {
  const refused = (found: string, rule: string): ReadTable<T> => ({ rows: [], problems: [{ file, row, column: null, found, rule }] });
  if (line.length > longestLine) return refused(`${line.length} characters`, `at most ${longestLine} in a row`);
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return refused(shownValue(value), "an object in JSON");
    const problems: Problem[] = [];
    const fits = (held: object): held is RowOf<T> => problems.push(...checkRow(held, columns, file, row)) === 0;
    return { rows: fits(value) ? [value] : [], problems };
  } catch {
    return refused(shownValue(line.slice(-60)), "a whole row of JSON; it may have been cut off");
  }
}

/** The rows of a table; whatever does not fit becomes a problem, never an exception. */
export function readTable<T extends Columns>(path: string, file: string, columns: T): ReadTable<T> {
  try {
    const { size } = statSync(path);
    if (size > mostBytes) return whole(file, `${size} bytes`, `at most ${mostBytes}`);
    const bytes = readFileSync(path);
    if (!isUtf8(bytes)) return { rows: [], problems: [{ file, row: rowOfFirstBadByte(bytes), column: null, found: "a byte that is not UTF-8", rule: "UTF-8" }] };
    const lines = bytes.toString("utf8").split("\n");
    const read = lines.flatMap((line, index) => (line.trim() === "" ? [] : [rowOf(line, columns, file, index + 1)]));
    return { rows: read.flatMap(({ rows }) => rows), problems: read.flatMap(({ problems }) => problems) };
  } catch (error) {
    return whole(file, (error as NodeJS.ErrnoException).code ?? "an error", "a file that can be read");
  }
}
