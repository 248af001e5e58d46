import type { Columns } from "../columns/columns.js";
import { columnRules } from "./column-rules.js";
import { type Problem, shownValue } from "./problem.js";

/** What does not fit in a row of a table: columns that are not known, that are missing, and values that are not of their sort. */
export function checkRow(value: object, { required, optional }: Columns, file: string, row: number): readonly Problem[] {
  const declared = { ...required, ...optional };
  const at = (column: string, found: string, rule: string): Problem => ({ file, row, column, found, rule });
  const missing = Object.keys(required).filter((column) => !Object.hasOwn(value, column));
  const wrong = Object.entries(value).flatMap(([column, held]: [string, unknown]) => {
    const sort = Object.hasOwn(declared, column) ? declared[column] : undefined;
    if (sort === undefined) return [at(column, shownValue(held), "no such column; add it to src/record/columns/ when it is meant")];
    return columnRules[sort].holds(held) ? [] : [at(column, shownValue(held), columnRules[sort].rule)];
  });
  return [...missing.map((column) => at(column, "nothing", `${columnRules[required[column] ?? "text"].rule}`)), ...wrong];
}
