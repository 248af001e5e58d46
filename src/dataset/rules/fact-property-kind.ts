import { factProperties } from "../../graph/vocabulary/fact-property.js";
import type { Kind } from "../../graph/vocabulary/kind.js";
import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";
import { kindOf } from "../../graph/vocabulary/kind-of.js";

/** The vocabulary says whose each property is. */
export const factPropertyKind: Rule = {
  id: "fact-property-kind",
  meaning: "An entity has facts of the properties that the vocabulary gives its kind.",
  *check({ datasets }) {
    for (const { id, facts = [] } of datasets.flatMap(({ entities }) => entities))
      for (const fact of facts) {
        const kind = kindOf(id);
        const kinds: readonly Kind[] = factProperties[fact.property].kinds;
        if (kind !== undefined && !kinds.includes(kind))
          yield {
            position: positions.at(fact, ["property"]),
            found: `${fact.property} of ${id}`,
            expected: `${fact.property} of ${kinds.join(", ")}`,
          };
      }
  },
};
