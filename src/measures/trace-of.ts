import { partialDate, type PartialDateValue } from "../graph/partial-date.js";
import { rolloutStages, type RolloutStageName } from "../graph/vocabulary/rollout-stage.js";
import { daysBetween } from "./days-between.js";
import { gapsOf } from "./gaps-of.js";
import type { Measure } from "./measure.js";
import type { RolloutStep } from "./rollout-step.js";
import type { Trace } from "./trace.js";

const reachOrder = (Object.keys(rolloutStages) as RolloutStageName[]).filter((stage) => stage !== "REVISED");

/** The furthest stage among the steps; a revision does not change it. */
const reachOf = (done: readonly RolloutStep[]): RolloutStageName | null =>
  reachOrder.findLast((stage) => done.some((step) => step.stage === stage)) ?? null;

const firstDate = (steps: readonly RolloutStep[]): PartialDateValue | null =>
  steps.map(({ date }) => (date == null ? null : partialDate(date))).find((date) => date !== null) ?? null;

const isTrial = ({ stage }: RolloutStep): boolean => stage === "PILOTED" || stage === "EXTENDED";

/** The trace of a measure from its steps, which come in order of time. Only what was done counts for reach, dates and gaps. */
export function traceOf(measure: Measure, steps: readonly RolloutStep[]): Trace {
  const done = steps.filter(({ status }) => status === "STATED");
  const origins = done.filter(({ isOrigin }) => isOrigin);
  const nationwideOn = firstDate(done.filter(({ stage }) => stage === "NATIONWIDE"));
  const triedOn = firstDate(done.filter(isTrial));
  return {
    measure,
    originIds: [...new Set(origins.flatMap((step) => step.in))],
    originStated: origins.length > 0,
    steps,
    reach: reachOf(done),
    nationwideOn,
    timeToNationwide: nationwideOn && triedOn && daysBetween(triedOn, nationwideOn),
    missing: gapsOf(done),
    view: measure.view,
  };
}
