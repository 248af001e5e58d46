import { doneStep } from "./done-step.js";

/** The expression of how far, counted from 0, the steps of a row that were done got in this order of stages; null where none was. */
export function furthestStep(row: string, stages: readonly string[]): string {
  const step = `${row}Step`;
  const places = stages.map((stage, place) => `WHEN '${stage}' THEN ${place}`).join(" ");
  return `head(COLLECT { ${doneStep(row, step, stages)} RETURN CASE ${step}.stage ${places} END AS place ORDER BY place DESC LIMIT 1 })`;
}
