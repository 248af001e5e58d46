import type { RolloutStageName } from "../graph/vocabulary/rollout-stage.js";
import { daysApart } from "../selection/days-apart.js";
import { firstStep } from "../selection/first-step.js";
import { furthestStep } from "../selection/furthest-step.js";
import type { Property } from "../selection/shape.js";
import { reachOrder } from "./reach-order.js";
import { trialStages } from "./trial-stages.js";

const nationwide: readonly RolloutStageName[] = ["NATIONWIDE"];

const dateOf = (stages: readonly RolloutStageName[]): Property => ({
  value: "date",
  isWorkedOut: true,
  of: (row) => firstStep(row, stages, "date"),
  daysOf: (row) => ({ first: firstStep(row, stages, "dateFirst"), last: firstStep(row, stages, "dateLast") }),
});

const days = (from: "dateFirst" | "dateLast", to: "dateFirst" | "dateLast"): Property => ({
  value: "number",
  isWorkedOut: true,
  unit: "days",
  of: (row) => daysApart(firstStep(row, trialStages, from), firstStep(row, nationwide, to)),
});

const furthest = (row: string): string => furthestStep(row, reachOrder);

/** What the trace of a measure tells, as properties by which measures are chosen, ordered, grouped and summed up. */
export const tracedProperties: Readonly<Record<string, Property>> = {
  firstTriedOn: dateOf(trialStages),
  nationwideOn: dateOf(nationwide),
  daysToNationwideAtLeast: days("dateLast", "dateFirst"),
  daysToNationwideAtMost: days("dateFirst", "dateLast"),
  reach: { value: "choice", isWorkedOut: true, of: (row) => `[${reachOrder.map((stage) => `'${stage}'`).join(", ")}][${furthest(row)}]`, sortedBy: furthest },
};
