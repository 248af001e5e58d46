import type { RolloutStageName } from "../graph/vocabulary/rollout-stage.js";
import { reachOrder } from "./reach-order.js";

/** A stage and those beyond it: what took a step of one of them has reached it. A revision reaches nothing. */
export const reachedStages = (stage: RolloutStageName): readonly RolloutStageName[] => (stage === "REVISED" ? [stage] : reachOrder.slice(reachOrder.indexOf(stage)));
