import { agreementStages } from "../../graph/vocabulary/agreement-stage.js";
import { claimRows } from "./claim-rows.js";
import { days } from "./days.js";
import { extent } from "./extent.js";
import { given } from "./given.js";
import type { GraphRows } from "./graph-row.js";
import { joinRows } from "./join-rows.js";
import { placeInOrder } from "./place-in-order.js";
import type { Stage } from "../merging/stage.js";

const ranks = Object.keys(agreementStages);

/** A stage of an agreement with its claims. `index` is its place among the stages of the data. */
export function stageRows({ id, agreement, stage, status = "STATED", date, partner, statement, ...told }: Stage, index: number): GraphRows {
  const claims = claimRows({ id, statement }, told.claims);
  const properties = given({
    id,
    kind: "AgreementStage",
    stage,
    status,
    date,
    statement,
    ...claims.carried,
    position: placeInOrder(index),
    rank: placeInOrder(ranks.indexOf(stage)),
    isDated: date !== undefined,
    ...extent("date", date),
    ...days(date, undefined),
  });
  const relationships = [
    { type: "HAS_STAGE", from: agreement, to: id, properties: {} },
    ...(partner === undefined ? [] : [{ type: "TAKES_PLACE_IN", from: id, to: partner, properties: {} }]),
  ];
  const node = { labels: ["Node", "AgreementStage"], properties };
  return joinRows([{ nodes: [node], relationships }, claims]);
}
