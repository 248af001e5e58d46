import { join } from "node:path";

import type { RowOf } from "../columns/columns.js";
import type { Rows } from "../rows.js";
import { tables } from "../tables.js";
import { checkKeys } from "./check-keys.js";
import { checkKnown } from "./check-known.js";
import { checkNotes } from "./check-notes.js";
import { checkPublishers } from "./check-publishers.js";
import type { Problem } from "./problem.js";
import { readTable } from "./read-table.js";

/** Reads all tables from a folder; the rows may be used when there are no problems. */
export function readRows(folder: string): { readonly rows: Rows; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = <Name extends keyof typeof tables>(name: Name): readonly RowOf<(typeof tables)[Name]>[] => {
    const table = readTable(join(folder, `${name}.jsonl`), `${name}.jsonl`, tables[name]);
    problems.push(...table.problems);
    return table.rows;
  };
  const rows: Rows = {
    zones: read("zones"),
    areas: read("areas"),
    documents: read("documents"),
    measures: read("measures"),
    "negative-lists": read("negative-lists"),
    "best-practices": read("best-practices"),
    agreements: read("agreements"),
  };
  return { rows, problems: problems.length > 0 ? problems : [checkKeys, checkPublishers, checkKnown, checkNotes].flatMap((check) => check(rows)) };
}
