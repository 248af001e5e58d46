import { claimRows } from "./claim-rows.js";
import { days } from "./days.js";
import { extent } from "./extent.js";
import { given } from "./given.js";
import type { GraphRows } from "./graph-row.js";
import { joinRows } from "./join-rows.js";
import { placeInOrder } from "./place-in-order.js";
import type { Step } from "../merging/step.js";

const to = (type: string, step: Step, ids: readonly string[] = []): GraphRows["relationships"] =>
  ids.map((id) => ({ type, from: step.id, to: id, properties: {} }));

function stepRelationships(step: Step): GraphRows["relationships"] {
  return [
    { type: "HAS_STEP", from: step.measure, to: step.id, properties: {} },
    ...to("TAKES_PLACE_IN", step, step.in),
    ...to("COMES_FROM", step, step.from),
    ...to("RESTS_ON", step, step.by === undefined ? [] : [step.by]),
    ...to("DECIDED_BY", step, step.authorities),
  ];
}

/** A rollout step with its ends and claims. `index` is its place among the steps of the data. */
export function stepRows(step: Step, index: number): GraphRows {
  const { id, stage, status = "STATED", date, statement, origin } = step;
  const claims = claimRows({ id, statement }, step.claims);
  const properties = given({
    id,
    kind: "RolloutStep",
    stage,
    status,
    date,
    statement,
    isOrigin: origin === "stated",
    ...claims.carried,
    position: placeInOrder(index),
    ...extent("date", date),
    ...days(date, undefined),
  });
  const node = { labels: ["Node", "RolloutStep"], properties };
  return joinRows([{ nodes: [node], relationships: stepRelationships(step) }, claims]);
}
