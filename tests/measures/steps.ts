import type { RolloutStep } from "../../src/measures/rollout-step.js";
import type { View } from "../../src/graph/view.js";

/** The view all rows of these tests were read in. */
export const view: View = { graph: "full@1", edition: "full", validOn: null, undated: "INCLUDE" as const, knownAt: null };

/** A step that was done, of which nothing more is known than what is given. */
export const step = (given: Partial<RolloutStep> & Pick<RolloutStep, "stage">): RolloutStep => ({
  id: `step/${given.stage.toLowerCase()}`,
  status: "STATED",
  statement: "It was done.",
  date: null,
  isOrigin: false,
  in: [],
  from: [],
  by: [],
  authorities: [],
  claims: [],
  view,
  ...given,
});
