import { relationTypes } from "../../graph/vocabulary/relation-type.js";
import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";

/** What follows from steps would be said twice, and could differ. */
export const derivedRelationNotWritten: Rule = {
  id: "derived-relation-not-written",
  meaning: "A relation that follows from rollout steps is not written by hand.",
  *check({ datasets }) {
    for (const relation of datasets.flatMap(({ relations }) => relations))
      if ("isDerived" in relationTypes[relation.type])
        yield { position: positions.at(relation, ["type"]), found: relation.type, expected: "a rollout step from which it follows" };
  },
};
