import type { StepRecord } from "../../../src/dataset/records/step-record.js";

/** A step of the measure `measure/list` as a dataset may hold it, with what is given. */
export const step = (given: Partial<StepRecord> & Pick<StepRecord, "stage">): StepRecord => ({
  id: "step/one",
  measure: "measure/list",
  statement: "It was done.",
  at: ["1.2"],
  position: { file: "data/mini/world.yaml", line: 1, column: 1 },
  ...given,
});
