import type { CheckKindName } from "../../graph/vocabulary/check-kind.js";
import { positions } from "../findings/positions.js";
import type { CheckRecord } from "../records/check-record.js";
import type { Rule } from "../checking/rule.js";
import { kindOf } from "../../graph/vocabulary/kind-of.js";

const ofTwo: ReadonlySet<CheckKindName> = new Set(["RATIO", "SHARE", "GROWTH", "PREVIOUS_LEVEL"]);

const isEntity = (input: string): boolean => kindOf(input) !== undefined;
const isNumber = (input: string): boolean => input.startsWith("figure/") || /^-?\d+(?:\.\d+)?$/.test(input);

/** What the inputs should be, in words; null when they are right. */
function missed({ kind, inputs = [] }: CheckRecord): string | null {
  if (inputs.length === 0) return "inputs, or why there are none";
  if (kind === "COUNT") return inputs.every(isEntity) ? null : "entities to count";
  if (!inputs.every(isNumber)) return "figures or decimal numbers";
  return ofTwo.has(kind) && inputs.length !== 2 ? "two inputs" : null;
}

/** A check computes with numbers, or counts things. */
export const checkInputs: Rule = {
  id: "check-inputs",
  meaning: "A COUNT has entities as inputs, every other check figures or decimals, RATIO, SHARE, GROWTH and PREVIOUS_LEVEL have two, and only one that says why it cannot be recomputed has none.",
  *check({ datasets }) {
    for (const check of datasets.flatMap(({ checks }) => checks)) {
      const expected = check.why === undefined ? missed(check) : null;
      if (expected !== null) yield { position: positions.at(check, ["inputs"]), found: check.inputs?.join(", ") ?? "no inputs", expected };
    }
  },
};
