import { one, type KeyedRow } from "../graph/batch.js";
import { statement } from "../graph/statement.js";
import { listing } from "../connections/listing.js";
import type { CitedSource } from "./cited-source.js";

/** The passage or web page with an id; null where there is none. */
export const sourcesById = one(statement<never, KeyedRow<CitedSource>>("sources/sources-by-id", ["key", "value"]));
/** All passages, in the order of the text. */
export const allPassages = listing<object>("sources/passages", "row.position", ["row.graph"]);
/** All web pages, in the order of the data. */
export const allWebPages = listing<object>("sources/web-pages", "row.position", ["row.graph"]);
