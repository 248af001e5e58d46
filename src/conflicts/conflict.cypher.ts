import { listing } from "../connections/listing.js";
import { type KeyedRow, many, one } from "../graph/batch.js";
import { statement } from "../graph/statement.js";
import type { Conflict } from "./conflict.js";
import type { ConflictSide } from "./conflict-side.js";

/** The conflict with an id; null where there is none. */
export const conflictsById = one(statement<never, KeyedRow<Conflict>>("conflicts/conflicts-by-id", ["key", "value"]));
/** The conflicts that involve an entity or figure, in the order of the data; empty where there are none. */
export const conflictsOf = many(statement<never, KeyedRow<Conflict>>("conflicts/conflicts-of", ["key", "value"]));
/** The conflicts that name a relation or, in a source it rests on, both its ends; empty where there are none. */
export const conflictsOfRelation = many(statement<never, KeyedRow<Conflict>>("conflicts/conflicts-of-relation", ["key", "value"]));
/** The conflicts that name a step or stage or, in a source it rests on, whose it is and what else it tells of; empty where there are none. */
export const conflictsOfStep = many(statement<never, KeyedRow<Conflict>>("conflicts/conflicts-of-step", ["key", "value"]));
/** The sides of a conflict in the order of the data, each with its passage. */
export const sidesByConflict = many(statement<never, KeyedRow<ConflictSide>>("conflicts/sides-by-conflict", ["key", "value"]));
/** All conflicts, in the order of the data. */
export const allConflicts = listing<object>("conflicts/conflicts", "row.position");
