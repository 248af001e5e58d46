import { agreementStages } from "../../graph/vocabulary/agreement-stage.js";
import type { Properties } from "./graph-row.js";
import type { Stage } from "../merging/stage.js";

const order = Object.keys(agreementStages);

/** The furthest stage each agreement has reached; what is only planned does not count. */
export function agreementStatuses(stages: readonly Stage[]): ReadonlyMap<string, Properties> {
  const stated = stages.filter(({ status = "STATED" }) => status === "STATED");
  const inOrder = stated.toSorted((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage));
  return new Map(inOrder.map(({ agreement, stage }) => [agreement, { status: stage }]));
}
