import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";

/** No type says anything of a thing and itself. */
export const relationNotToSelf: Rule = {
  id: "relation-not-to-self",
  meaning: "A relation joins two different entities.",
  *check({ datasets }) {
    for (const relation of datasets.flatMap(({ relations }) => relations))
      if (relation.from === relation.to)
        yield { position: positions.at(relation, ["to"]), found: relation.to, expected: `anything but ${relation.from}` };
  },
};
