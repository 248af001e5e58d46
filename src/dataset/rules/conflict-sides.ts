import { positions } from "../findings/positions.js";
import { repeats } from "../checking/repeats.js";
import type { Rule } from "../checking/rule.js";

/** It takes two to disagree. */
export const conflictSides: Rule = {
  id: "conflict-sides",
  meaning: "A conflict has at least two sides, no two with the same value, unit and citation.",
  *check({ datasets }) {
    for (const conflict of datasets.flatMap(({ conflicts }) => conflicts)) {
      const { sides } = conflict;
      if (sides.length < 2) yield { position: positions.at(conflict, ["sides"]), found: "one side", expected: "two sides or more" };
      for (const side of repeats(sides, ({ value, unit, at }) => JSON.stringify([value, unit, at])))
        yield { position: positions.at(conflict, ["sides", sides.indexOf(side)]), found: side.value, expected: "a side that no side above is" };
    }
  },
};
