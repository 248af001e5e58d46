import type { RolloutStageName } from "../graph/vocabulary/rollout-stage.js";

/** The stages in which a measure is on trial. */
export const trialStages: readonly RolloutStageName[] = ["PILOTED", "EXTENDED"];
