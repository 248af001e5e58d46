import { rolloutStages, type RolloutStageName } from "../graph/vocabulary/rollout-stage.js";

/** The stages a measure can reach, the furthest last; a revision reaches nothing. */
export const reachOrder = (Object.keys(rolloutStages) as RolloutStageName[]).filter((stage) => stage !== "REVISED");
