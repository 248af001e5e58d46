import { citedLocators } from "../checking/cited-locators.js";
import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";

/** A statement without a passage that can be looked up is not cited. */
export const locatorExists: Rule = {
  id: "locator-exists",
  meaning: "Every citation is the locator of a passage or web page of the same dataset.",
  *check({ datasets }) {
    for (const dataset of datasets) {
      const locators = new Set([...dataset.passages, ...dataset.webPages].map(({ locator }) => locator));
      for (const { locator, record, path } of citedLocators(dataset))
        if (!locators.has(locator))
          yield { position: positions.at(record, path), found: locator, expected: `the locator of a passage or web page of ${dataset.id}` };
    }
  },
};
