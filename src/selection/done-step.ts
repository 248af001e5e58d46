import { inView } from "./in-view.js";

const written = (stages: readonly string[]): string => stages.map((stage) => `'${stage}'`).join(", ");

/** The pattern and the conditions of a step of a row that was done, of one of these stages; only what is there in the view. */
export const doneStep = (row: string, step: string, stages: readonly string[]): string =>
  `MATCH (${row})-[:HAS_STEP]->(${step}:RolloutStep) WHERE ${inView(step)} AND ${step}.status = 'STATED' AND ${step}.stage IN [${written(stages)}]`;
