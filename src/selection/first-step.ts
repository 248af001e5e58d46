import { doneStep } from "./done-step.js";

/** The expression of a property of the first dated step of these stages that was done, in the order of the steps; null where there is none. */
export function firstStep(row: string, stages: readonly string[], property: "date" | "dateFirst" | "dateLast"): string {
  const step = `${row}Step`;
  return `head(COLLECT { ${doneStep(row, step, stages)} AND ${step}.date IS NOT NULL RETURN ${step}.${property} ORDER BY ${step}.position LIMIT 1 })`;
}
