import type { StepRecord } from "../records/step-record.js";
import { claimId, claimRows } from "./claim-rows.js";
import { days } from "./days.js";
import { given } from "./given.js";
import type { GraphRows } from "./graph-row.js";
import { joinRows } from "./join-rows.js";
import { placeInOrder } from "./place-in-order.js";

const to = (type: string, step: StepRecord, ids: readonly string[] = []): GraphRows["relationships"] =>
  ids.map((id) => ({ type, from: step.id, to: id, properties: {} }));

function stepRelationships(step: StepRecord): GraphRows["relationships"] {
  return [
    { type: "HAS_STEP", from: step.measure, to: step.id, properties: {} },
    ...to("TAKES_PLACE_IN", step, step.in),
    ...to("COMES_FROM", step, step.from),
    ...to("RESTS_ON", step, step.by === undefined ? [] : [step.by]),
    ...to("DECIDED_BY", step, step.authorities),
  ];
}

/** A rollout step with its ends and claims. `index` is its place among the steps of the data. */
export function stepRows(step: StepRecord, index: number): GraphRows {
  const { id, stage, status = "STATED", date, statement, origin, at, confidence, assertedBy } = step;
  const properties = given({
    id,
    kind: "RolloutStep",
    stage,
    status,
    date,
    statement,
    isOrigin: origin === "stated",
    claims: at.map((locator) => claimId(id, locator)),
    position: placeInOrder(index),
    ...days(date, undefined),
  });
  const node = { labels: ["Node", "RolloutStep"], properties };
  const claims = claimRows({ about: id, statement, at, confidence, assertedBy });
  return joinRows([{ nodes: [node], relationships: stepRelationships(step) }, claims]);
}
