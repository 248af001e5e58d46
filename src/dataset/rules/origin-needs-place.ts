import type { Kind } from "../../graph/vocabulary/kind.js";
import { relationTypes } from "../../graph/vocabulary/relation-type.js";
import { positions } from "../findings/positions.js";
import type { StepRecord } from "../records/step-record.js";
import type { Rule } from "../checking/rule.js";
import { kindOf } from "../../graph/vocabulary/kind-of.js";

const origins: readonly Kind[] = relationTypes.ORIGINATED_IN.to;

const isOrigin = (id: string): boolean => origins.some((kind) => kind === kindOf(id));

/** What the step has that an origin cannot have; null when it may be one. */
function contradiction({ in: places = [], status = "STATED", stage }: StepRecord): string | null {
  const elsewhere = places.find((id) => !isOrigin(id));
  if (places.length === 0) return "an origin without a place";
  if (elsewhere !== undefined) return `an origin in ${elsewhere}`;
  if (status !== "STATED") return `an origin that is ${status}`;
  return stage === "PILOTED" || stage === "PROPOSED" ? null : `an origin at stage ${stage}`;
}

/** An origin is a strong claim: that something began there. */
export const originNeedsPlace: Rule = {
  id: "origin-needs-place",
  meaning: `A step with an origin is in a ${origins.join(", ")}, is STATED, and is the PROPOSED or PILOTED stage.`,
  *check({ datasets }) {
    const expected = `a step in a ${origins.join(", ")}, status STATED and stage PROPOSED or PILOTED`;
    for (const step of datasets.flatMap(({ steps }) => steps)) {
      const found = step.origin === undefined ? null : contradiction(step);
      if (found !== null) yield { position: positions.at(step, ["origin"]), found, expected };
    }
  },
};
