import { type KeyedRow, many, one } from "../graph/batch.js";
import { statement } from "../graph/statement.js";
import type { RolloutStep } from "./rollout-step.js";

export const stepsByMeasure = many(statement<never, KeyedRow<RolloutStep>>("measures/steps-by-measure", ["key", "value"]));
export const stepsById = one(statement<never, KeyedRow<RolloutStep>>("measures/steps-by-id", ["key", "value"]));
