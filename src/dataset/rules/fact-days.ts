import { type FactPropertyName, factProperties } from "../../graph/vocabulary/fact-property.js";
import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";

const changing = (Object.keys(factProperties) as FactPropertyName[]).filter((property) => "changes" in factProperties[property]);

/** Only where a property changes is its value of a day looked up. */
export const factDays: Rule = {
  id: "fact-days",
  meaning: "A fact tells from and until when it holds only where the vocabulary says that its property changes.",
  *check({ datasets }) {
    for (const fact of datasets.flatMap(({ entities }) => entities.flatMap(({ facts = [] }) => facts)))
      if ((fact.validFrom ?? fact.validTo) !== undefined && !changing.includes(fact.property))
        yield { position: positions.at(fact, [fact.validFrom === undefined ? "validTo" : "validFrom"]), found: `days of ${fact.property}`, expected: `days of ${changing.join(", ")}` };
  },
};
