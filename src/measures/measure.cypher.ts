import { type KeyedRow, many, one } from "../graph/batch.js";
import { statement } from "../graph/statement.js";
import type { RolloutStep } from "./rollout-step.js";

/** The rollout steps of a measure in the order of the data; empty where the sources tell none. */
export const stepsByMeasure = many(statement<never, KeyedRow<RolloutStep>>("measures/steps-by-measure", ["key", "value"]));
/** The rollout step with an id; null where there is none in the view. */
export const stepsById = one(statement<never, KeyedRow<RolloutStep>>("measures/steps-by-id", ["key", "value"]));
