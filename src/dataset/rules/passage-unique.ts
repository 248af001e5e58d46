import { positions } from "../findings/positions.js";
import { repeats } from "../checking/repeats.js";
import type { Rule } from "../checking/rule.js";

/** A citation leads to one passage. */
export const passageUnique: Rule = {
  id: "passage-unique",
  meaning: "A locator belongs to one passage of its dataset.",
  *check({ datasets }) {
    for (const { passages } of datasets)
      for (const passage of repeats(passages, ({ locator }) => locator))
        yield { position: positions.at(passage, ["locator"]), found: passage.locator, expected: "a locator that no passage above has" };
  },
};
