import { positions } from "../findings/positions.js";
import type { FigureRecord } from "../records/figure-record.js";
import type { Objection, Rule } from "../checking/rule.js";

const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const example = "a decimal number such as 6.8";

function* objections(figure: FigureRecord): Iterable<Objection> {
  const { value, valueHigh, bound } = figure;
  const at = (field: string) => positions.at(figure, [field]);
  if (!decimal.test(value)) yield { position: at("value"), found: value, expected: example };
  if (valueHigh !== undefined && !decimal.test(valueHigh)) yield { position: at("valueHigh"), found: valueHigh, expected: example };
  if ((bound === "BETWEEN") !== (valueHigh !== undefined))
    yield { position: at("bound"), found: bound ?? "valueHigh without a bound", expected: "BETWEEN and a valueHigh, or neither" };
  if (valueHigh !== undefined && Number(valueHigh) <= Number(value)) yield { position: at("valueHigh"), found: valueHigh, expected: `more than ${value}` };
}

/** Values are exact decimals; what lies between two numbers has both. */
export const figureValue: Rule = {
  id: "figure-value",
  meaning: "The value of a figure is a decimal number, and a figure BETWEEN two has the higher one too.",
  *check({ datasets }) {
    for (const figure of datasets.flatMap(({ figures }) => figures)) yield* objections(figure);
  },
};
