import type { StageRecord } from "../records/stage-record.js";
import type { StepRecord } from "../records/step-record.js";
import type { Stage } from "./stage.js";
import type { Step } from "./step.js";

/** A step or stage as one dataset tells it, with its claims apart. */
export const told = {
  step: ({ at, confidence, assertedBy, ...step }: StepRecord): Step => ({ ...step, claims: [{ statement: step.statement, at, confidence, assertedBy }] }),
  stage: ({ at, ...stage }: StageRecord): Stage => ({ ...stage, claims: [{ statement: stage.statement, at }] }),
} as const;
