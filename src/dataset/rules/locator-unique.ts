import { positions } from "../findings/positions.js";
import { repeats } from "../checking/repeats.js";
import type { Rule } from "../checking/rule.js";

/** A citation leads to one place. */
export const locatorUnique: Rule = {
  id: "locator-unique",
  meaning: "A locator belongs to one passage or web page in all the data.",
  *check({ datasets }) {
    const sources = datasets.flatMap(({ passages, webPages }) => [...passages, ...webPages]);
    for (const source of repeats<{ readonly locator: string }>(sources, ({ locator }) => locator))
      yield { position: positions.at(source, ["locator"]), found: source.locator, expected: "a locator that no passage and no web page above has" };
  },
};
