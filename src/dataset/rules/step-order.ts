import { outOfOrder } from "../checking/out-of-order.js";
import type { Rule } from "../checking/rule.js";

/** Steps are read as a history; the order of files is that of their names and says nothing. */
export const stepOrder: Rule = {
  id: "step-order",
  meaning: "In a file, the steps of a measure stand in the order of their dates.",
  *check({ datasets }) {
    for (const { steps } of datasets) yield* outOfOrder(steps, ({ measure, position }) => `${measure} ${position.file}`);
  },
};
