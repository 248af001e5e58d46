import { citedRecords } from "../checking/cited-records.js";
import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";

/** One order, so that two people write one list. */
export const locatorOrder: Rule = {
  id: "locator-order",
  meaning: "Citations stand in the order of the passages and web pages.",
  *check({ datasets }) {
    for (const dataset of datasets) {
      const places = new Map([...dataset.passages, ...dataset.webPages].map(({ locator }, place) => [locator, place]));
      const placeOf = (locator: string | undefined): number => places.get(locator ?? "") ?? NaN;
      for (const record of citedRecords(dataset))
        for (const [index, locator] of record.at.entries())
          if (placeOf(locator) < placeOf(record.at[index - 1]))
            yield {
              position: positions.at(record, ["at", index]),
              found: `${locator} after ${record.at[index - 1]}`,
              expected: "the order of the passages and web pages",
            };
    }
  },
};
