import { one, type KeyedRow } from "../graph/batch.js";
import { statement } from "../graph/statement.js";
import { listing } from "../connections/listing.js";
import type { Passage } from "./passage.js";

/** The passage with an id; null where there is none. */
export const passagesById = one(statement<never, KeyedRow<Passage>>("sources/passages-by-id", ["key", "value"]));
/** All passages, in the order of the text. */
export const allPassages = listing<object>("position", "sources/passages", "sources/passages-backward", "sources/count-passages");
