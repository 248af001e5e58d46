import { isDefinitelyBefore } from "../checking/is-definitely-before.js";
import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";

/** Only what is certain is an error: dates may be imprecise. */
export const validityOrder: Rule = {
  id: "validity-order",
  meaning: "A relation does not end before it begins.",
  *check({ datasets }) {
    for (const relation of datasets.flatMap(({ relations }) => relations))
      if (isDefinitelyBefore(relation.validTo, relation.validFrom))
        yield { position: positions.at(relation, ["validTo"]), found: `${relation.validTo}`, expected: `no date before ${relation.validFrom}` };
  },
};
