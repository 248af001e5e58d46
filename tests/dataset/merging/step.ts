import type { Claimed } from "../../../src/dataset/merging/claimed.js";
import type { Step } from "../../../src/dataset/merging/step.js";

type Given = Partial<Omit<Step, "claims">> & Pick<Step, "stage"> & Partial<Pick<Claimed, "confidence" | "assertedBy">> & { readonly at?: readonly string[] };

/** A step of the measure `measure/list` as datasets may tell it, with what is given. */
export const step = ({ at = ["passage/1.2"], confidence, assertedBy, ...given }: Given): Step => ({
  id: "step/one",
  measure: "measure/list",
  statement: "It was done.",
  claims: [{ statement: given.statement ?? "It was done.", at, confidence, assertedBy }],
  position: { file: "data/mini/world.yaml", line: 1, column: 1 },
  ...given,
});
