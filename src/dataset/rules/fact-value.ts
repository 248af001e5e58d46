import { partialDate } from "../../graph/partial-date.js";
import { factProperties } from "../../graph/vocabulary/fact-property.js";
import { dateForms } from "../checking/date-forms.js";
import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";

const forms = {
  date: { isRight: (value: string) => partialDate(value) !== null, expected: dateForms },
  number: { isRight: (value: string) => /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value), expected: "a decimal number such as 120.72" },
  text: { isRight: () => true, expected: "text" },
} as const;

/** Values are compared and sorted as what they are. */
export const factValue: Rule = {
  id: "fact-value",
  meaning: "The value of a fact is a date or a decimal number where its property is one.",
  *check({ datasets }) {
    for (const fact of datasets.flatMap(({ entities }) => entities.flatMap(({ facts = [] }) => facts))) {
      const { isRight, expected } = forms[factProperties[fact.property].value];
      if (!isRight(fact.value)) yield { position: positions.at(fact, ["value"]), found: fact.value, expected };
    }
  },
};
