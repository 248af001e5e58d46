import type { RolloutStageName } from "../graph/vocabulary/rollout-stage.js";
import type { TraceGapName } from "./trace-gap.js";
import { trialStages } from "./trial-stages.js";

/** The stages whose steps leave a gap open: an origin is a proposal or a trial. */
export const gapStages: Readonly<Record<TraceGapName, readonly RolloutStageName[]>> = {
  ORIGIN: ["PROPOSED", "PILOTED"],
  TRIAL: trialStages,
  TRIAL_PLACE: trialStages,
  TRIAL_DATE: trialStages,
  TRIAL_DOCUMENT: trialStages,
  NATIONWIDE: ["NATIONWIDE"],
  NATIONWIDE_DATE: ["NATIONWIDE"],
  NATIONWIDE_DOCUMENT: ["NATIONWIDE"],
  NATIONWIDE_SOURCE: ["NATIONWIDE"],
  LAW: ["ENACTED"],
};
