import { type KeyedRow, many } from "../graph/batch.js";
import { statement } from "../graph/statement.js";
import type { Check } from "../statistics/check.js";

/** The checks that compute with a figure, in the order of the data; empty where there are none. */
export const checksByInput = many(statement<never, KeyedRow<Check>>("derivations/checks-by-input", ["key", "value"]));
