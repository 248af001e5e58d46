import { positions } from "../findings/positions.js";
import { repeats } from "../checking/repeats.js";
import type { Rule } from "../checking/rule.js";

/** All passages for one value stand in one record. */
export const factOnce: Rule = {
  id: "fact-once",
  meaning: "An entity has one fact for each value of a property, with all its citations.",
  *check({ datasets }) {
    for (const { facts = [] } of datasets.flatMap(({ entities }) => entities))
      for (const fact of repeats(facts, ({ property, value }) => `${property} ${value}`))
        yield { position: positions.at(fact), found: `${fact.property} ${fact.value} again`, expected: "one fact with all its citations" };
  },
};
