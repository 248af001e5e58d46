import type { Entity } from "../entities/entity.js";
import { type KeyedRow, many } from "../graph/batch.js";
import { statement } from "../graph/statement.js";
import type { WorkCitation } from "./work-citation.js";

/** The references to a work, in the order of the text; empty where there are none. */
export const citationsByWork = many(statement<never, KeyedRow<WorkCitation>>("works/citations-by-work", ["key", "value"]));
/** The works a passage refers to, by name; empty where it refers to none. */
export const worksByPassage = many(statement<never, KeyedRow<Entity>>("works/works-by-passage", ["key", "value"]));
