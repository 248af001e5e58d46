import { type KeyedRow, many, one } from "../graph/batch.js";
import { statement } from "../graph/statement.js";
import type { Table } from "./table.js";

/** The table with an id; null where there is none. */
export const tablesById = one(statement<never, KeyedRow<Table>>("statistics/tables-by-id", ["key", "value"]));
/** All tables, in the order of the data. */
export const allTables = many(statement<never, KeyedRow<Table>>("statistics/tables", ["key", "value"]));
