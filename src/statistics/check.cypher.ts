import { listing } from "../connections/listing.js";
import { type KeyedRow, many, one } from "../graph/batch.js";
import { statement } from "../graph/statement.js";
import type { Check } from "./check.js";

/** The check with an id; null where there is none. */
export const checksById = one(statement<never, KeyedRow<Check>>("statistics/checks-by-id", ["key", "value"]));
/** The checks that recompute a figure, in the order of the data; empty where there are none. */
export const checksByFigure = many(statement<never, KeyedRow<Check>>("statistics/checks-by-figure", ["key", "value"]));
/** All checks, in the order of the data. */
export const allChecks = listing<object>("statistics/checks", "row.position");
