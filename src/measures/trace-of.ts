import { partialDate, type PartialDateValue } from "../graph/partial-date.js";
import type { RolloutStageName } from "../graph/vocabulary/rollout-stage.js";
import { daysBetween } from "./days-between.js";
import { gapStages } from "./gap-stages.js";
import { gapsOf } from "./gaps-of.js";
import type { Measure } from "./measure.js";
import { reachOrder } from "./reach-order.js";
import type { RolloutStep } from "./rollout-step.js";
import { stepsUntil } from "./steps-until.js";
import type { Trace } from "./trace.js";
import type { TraceArguments } from "./trace-arguments.js";
import { trialStages } from "./trial-stages.js";

/** The furthest stage among the steps; a revision does not change it. */
const reachOf = (done: readonly RolloutStep[]): RolloutStageName | null =>
  reachOrder.findLast((stage) => done.some((step) => step.stage === stage)) ?? null;

const firstDate = (steps: readonly RolloutStep[]): PartialDateValue | null =>
  steps.map(({ date }) => (date == null ? null : partialDate(date))).find((date) => date !== null) ?? null;

/** The trace of a measure from its steps, which come in order of time, as it was by a day. Only what was done counts for reach, dates and gaps; asking for some stages leaves out the steps and gaps of others and changes nothing else. */
export function traceOf(measure: Measure, all: readonly RolloutStep[], { until, stages }: TraceArguments = {}): Trace {
  const steps = until == null ? all : stepsUntil(all, until);
  const isAsked = (stage: RolloutStageName): boolean => stages == null || stages.includes(stage);
  const done = steps.filter(({ status }) => status === "STATED");
  const origins = done.filter(({ isOrigin }) => isOrigin);
  const nationwideOn = firstDate(done.filter(({ stage }) => stage === "NATIONWIDE"));
  const firstTriedOn = firstDate(done.filter(({ stage }) => trialStages.includes(stage)));
  return {
    measure,
    originIds: [...new Set(origins.flatMap((step) => step.in))],
    originStated: origins.length > 0,
    steps: steps.filter(({ stage }) => isAsked(stage)),
    reach: reachOf(done),
    firstTriedOn,
    nationwideOn,
    timeToNationwide: nationwideOn && firstTriedOn && daysBetween(firstTriedOn, nationwideOn),
    missing: gapsOf(done).filter((gap) => gapStages[gap].some(isAsked)),
    view: measure.view,
  };
}
