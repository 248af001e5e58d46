import { join } from "node:path";

import type { Rows } from "../rows.js";
import { tables } from "../tables.js";
import { checkKeys } from "./check-keys.js";
import { checkKnown } from "./check-known.js";
import { checkPublishers } from "./check-publishers.js";
import type { Problem } from "./problem.js";
import { readTable } from "./read-table.js";

/** Reads all tables from a folder; the rows may be used when there are no problems. */
export function readRows(folder: string): { readonly rows: Rows; readonly problems: readonly Problem[] } {
  const read = Object.entries(tables).map(([name, columns]) => [name, readTable(join(folder, `${name}.jsonl`), `${name}.jsonl`, columns)] as const);
  const problems = read.flatMap(([, table]) => table.problems);
  // Each row was held against the columns of its table, which are those of its type.
  const rows = Object.fromEntries(read.map(([name, table]) => [name, table.rows])) as unknown as Rows;
  return { rows, problems: problems.length > 0 ? problems : [...checkKeys(rows), ...checkPublishers(rows), ...checkKnown(rows)] };
}
