import { outOfOrder } from "../checking/out-of-order.js";
import type { Rule } from "../checking/rule.js";

/** Stages are read as a history; the order of files is that of their names and says nothing. */
export const stageOrder: Rule = {
  id: "stage-order",
  meaning: "In a file, the stages of an agreement stand in the order of their dates.",
  *check({ datasets }) {
    for (const { stages } of datasets) yield* outOfOrder(stages, ({ agreement, position }) => `${agreement} ${position.file}`);
  },
};
