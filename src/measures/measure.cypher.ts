import { listing } from "../connections/listing.js";
import type { Entity } from "../entities/entity.js";
import { type KeyedRow, many, one } from "../graph/batch.js";
import { statement } from "../graph/statement.js";
import type { RolloutStep } from "./rollout-step.js";

/** The rollout steps of a measure in the order of the data; empty where the sources tell none. */
export const stepsByMeasure = many(statement<never, KeyedRow<RolloutStep>>("measures/steps-by-measure", ["key", "value"]));
/** The rollout step with an id; null where there is none in the view. */
export const stepsById = one(statement<never, KeyedRow<RolloutStep>>("measures/steps-by-id", ["key", "value"]));
/** The rollout steps that rest on a document, by date; empty where there are none. */
export const stepsByDocument = many(statement<never, KeyedRow<RolloutStep>>("measures/steps-by-document", ["key", "value"]));
/** The measures of which there is a step in the view, by name. */
export const measuresWithSteps = listing<object>("measures/with-steps", "row.name", ["row.graph", "row.kind"]);
/** The measures of which a step rests on a document, by name, each with the relation to it. */
export const effectsOfDocument = listing<object>("measures/effects-of-document", "row.name", [], "relation");
/** The lists of measures that are not whole, by name. */
export const incompleteBatches = many(statement<never, KeyedRow<Entity>>("measures/incomplete-batches", ["key", "value"]));
/** The measures of a zone, area or group over relations of some types, by name; `stage` null: whatever their steps. */
export const measuresAtStage = listing<{ types: readonly string[]; stage: string | null }>("measures/measures-at-stage", "row.name", [], "relation");
