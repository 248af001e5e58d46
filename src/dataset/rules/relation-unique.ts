import { positions } from "../findings/positions.js";
import { repeats } from "../checking/repeats.js";
import type { Rule } from "../checking/rule.js";

/** All passages for one relation stand in one record. */
export const relationUnique: Rule = {
  id: "relation-unique",
  meaning: "A dataset writes a relation of one type and status between two ends once, with all its citations.",
  *check({ datasets }) {
    for (const { relations } of datasets)
      for (const relation of repeats(relations, ({ from, type, to, status = "STATED" }) => [from, type, to, status].join(" ")))
        yield {
          position: positions.at(relation),
          found: `${relation.from} -${relation.type}-> ${relation.to} again`,
          expected: "one record with all its citations",
        };
  },
};
