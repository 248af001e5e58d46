import type { Batch, KeyedRow } from "../graph/batch.js";
import { statement } from "../graph/statement.js";

/** Ids of what rests on no source, the first hundred; empty where everything rests on one. */
export const uncited: Batch<object, readonly string[], readonly string[]> = {
  statement: statement<never, KeyedRow<readonly string[]>>("lookup/uncited", ["key", "value"]),
  collect: ([ids = []]) => ids,
};
