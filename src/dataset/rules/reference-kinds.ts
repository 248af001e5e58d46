import { positions } from "../findings/positions.js";
import { references } from "../checking/references.js";
import type { Rule } from "../checking/rule.js";
import { kindOf } from "../../graph/vocabulary/kind-of.js";

/** What may stand in the fields of steps and stages, and who may assert. */
export const referenceKinds: Rule = {
  id: "reference-kinds",
  meaning: "What a statement names is of a kind that may stand there; only institutions, people and meetings assert, only institutions and people report.",
  *check({ datasets }) {
    for (const dataset of datasets)
      for (const { id, kinds, record, path } of references(dataset)) {
        const kind = kindOf(id);
        if (kind !== undefined && kinds !== null && !kinds.includes(kind))
          yield { position: positions.at(record, path), found: id, expected: kinds.join(", ") };
      }
  },
};
