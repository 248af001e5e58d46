import { isDefinitelyBefore } from "../checking/is-definitely-before.js";
import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";

/** Only what is certain is an error: dates may be imprecise. */
export const validityOrder: Rule = {
  id: "validity-order",
  meaning: "A relation or fact does not end before it begins.",
  *check({ datasets }) {
    for (const lasting of datasets.flatMap(({ entities, relations }) => [...entities.flatMap(({ facts = [] }) => facts), ...relations]))
      if (isDefinitelyBefore(lasting.validTo, lasting.validFrom))
        yield { position: positions.at(lasting, ["validTo"]), found: `${lasting.validTo}`, expected: `no date before ${lasting.validFrom}` };
  },
};
