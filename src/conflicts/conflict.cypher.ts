import { listing } from "../connections/listing.js";
import { type KeyedRow, many, one } from "../graph/batch.js";
import { statement } from "../graph/statement.js";
import type { Conflict } from "./conflict.js";
import type { ConflictQuestion } from "./conflict-question.js";
import type { ConflictSide } from "./conflict-side.js";

/** The conflict with an id; null where there is none. */
export const conflictsById = one(statement<never, KeyedRow<Conflict>>("conflicts/conflicts-by-id", ["key", "value"]));
/** The conflicts that involve an entity or figure, in the order of the data; empty where there are none. */
export const conflictsOf = many(statement<never, KeyedRow<Conflict>>("conflicts/conflicts-of", ["key", "value"]));
/** The sides of a conflict in the order of the data, each with its passage. */
export const sidesByConflict = many(statement<never, KeyedRow<ConflictSide>>("conflicts/sides-by-conflict", ["key", "value"]));
/** The conflicts that fit, in the order of the data; null: all. */
export const allConflicts = listing<ConflictQuestion>("conflicts/conflicts", "row.position");
