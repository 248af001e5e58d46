import { positions } from "../findings/positions.js";
import { repeats } from "../checking/repeats.js";
import type { Rule } from "../checking/rule.js";

/** How often something is left out stands in one place. */
export const omissionUnique: Rule = {
  id: "omission-unique",
  meaning: "A text of a passage is left out in one record, and `times` is a number from 2.",
  *check({ datasets }) {
    for (const { omissions } of datasets) {
      for (const omission of repeats(omissions, ({ at, text }) => JSON.stringify([at, text])))
        yield { position: positions.at(omission, ["text"]), found: omission.text, expected: "one record with how many times" };
      for (const omission of omissions)
        if (omission.times !== undefined && !/^(?:[2-9]|[1-9]\d+)$/.test(omission.times))
          yield { position: positions.at(omission, ["times"]), found: omission.times, expected: "a number from 2" };
    }
  },
};
