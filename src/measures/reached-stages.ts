import { rolloutStages, type RolloutStageName } from "../graph/vocabulary/rollout-stage.js";

const order = (Object.keys(rolloutStages) as RolloutStageName[]).filter((stage) => stage !== "REVISED");

/** A stage and those beyond it: what took a step of one of them has reached it. A revision reaches nothing. */
export const reachedStages = (stage: RolloutStageName): readonly RolloutStageName[] => (stage === "REVISED" ? [stage] : order.slice(order.indexOf(stage)));
