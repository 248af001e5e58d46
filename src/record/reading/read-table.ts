import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";

import type { Columns } from "../columns/columns.js";
import { checkRow } from "./check-row.js";
import { type Problem, shownValue } from "./problem.js";

const mostBytes = 8 * 1024 * 1024;
const longestLine = 64 * 1024;

interface ReadTable {
  readonly rows: readonly object[];
  readonly problems: readonly Problem[];
}

const whole = (file: string, found: string, rule: string): ReadTable => ({ rows: [], problems: [{ file, row: null, column: null, found, rule }] });

/** A line as a row; else what is wrong with it. */
function rowOf(line: string, columns: Columns, file: string, row: number): { value: object | null; problems: readonly Problem[] } {
  const refused = (found: string, rule: string) => ({ value: null, problems: [{ file, row, column: null, found, rule }] });
  if (line.length > longestLine) return refused(`${line.length} characters`, `at most ${longestLine} in a row`);
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return refused(shownValue(value), "an object in JSON");
    return { value, problems: checkRow(value, columns, file, row) };
  } catch {
    return refused(shownValue(line.slice(-60)), "a whole row of JSON; it may have been cut off");
  }
}

/** The rows of a table; whatever does not fit becomes a problem, never an exception. */
export function readTable(path: string, file: string, columns: Columns): ReadTable {
  try {
    const { size } = statSync(path);
    if (size > mostBytes) return whole(file, `${size} bytes`, `at most ${mostBytes}`);
    const bytes = readFileSync(path);
    if (!isUtf8(bytes)) return whole(file, "bytes that are not UTF-8", "UTF-8");
    const lines = bytes.toString("utf8").split("\n");
    const read = lines.flatMap((line, index) => (line.trim() === "" ? [] : [rowOf(line, columns, file, index + 1)]));
    return { rows: read.flatMap(({ value }) => value ?? []), problems: read.flatMap(({ problems }) => problems) };
  } catch (error) {
    return whole(file, (error as NodeJS.ErrnoException).code ?? "an error", "a file that can be read");
  }
}
