import type { RolloutStep } from "./rollout-step.js";
import type { TraceGapName } from "./trace-gap.js";
import { trialStages } from "./trial-stages.js";

const isTrial = ({ stage }: RolloutStep): boolean => trialStages.includes(stage);
const isNationwide = ({ stage }: RolloutStep): boolean => stage === "NATIONWIDE";

function trialGaps(trials: readonly RolloutStep[]): readonly (TraceGapName | false)[] {
  if (trials.length === 0) return ["TRIAL"];
  return [
    trials.some((step) => step.in.length === 0) && "TRIAL_PLACE",
    trials.every((step) => step.date == null) && "TRIAL_DATE",
    trials.every((step) => step.by.length === 0) && "TRIAL_DOCUMENT",
  ];
}

function nationwideGaps(steps: readonly RolloutStep[]): readonly (TraceGapName | false)[] {
  if (steps.length === 0) return ["NATIONWIDE"];
  return [
    steps.every((step) => step.date == null) && "NATIONWIDE_DATE",
    steps.every((step) => step.by.length === 0) && "NATIONWIDE_DOCUMENT",
    steps.every((step) => step.from.length === 0) && "NATIONWIDE_SOURCE",
  ];
}

/** What the done steps of a measure leave open, in the order of the closed list. */
export function gapsOf(done: readonly RolloutStep[]): readonly TraceGapName[] {
  const gaps = [
    !done.some(({ isOrigin }) => isOrigin) && "ORIGIN",
    ...trialGaps(done.filter(isTrial)),
    ...nationwideGaps(done.filter(isNationwide)),
    !done.some(({ stage }) => stage === "ENACTED") && "LAW",
  ] as const;
  return gaps.filter((gap) => gap !== false);
}
