import { units } from "../../graph/vocabulary/unit.js";
import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";

const counted = /^[a-z]+(?:[ -][a-z]+)*$/;

const isUnit = (unit: string): boolean => unit in units || counted.test(unit);

/** A value without its unit says nothing. */
export const figureUnit: Rule = {
  id: "figure-unit",
  meaning: "The unit of a figure or series is one of the vocabulary, or what is counted, in lower-case words.",
  *check({ datasets }) {
    const expected = `one of ${Object.keys(units).join(", ")}, or what is counted`;
    for (const { figures, tables } of datasets) {
      for (const figure of figures) if (!isUnit(figure.unit)) yield { position: positions.at(figure, ["unit"]), found: figure.unit, expected };
      for (const table of tables)
        for (const [index, { unit }] of table.series.entries())
          if (!isUnit(unit)) yield { position: positions.at(table, ["series", index, "unit"]), found: unit, expected };
    }
  },
};
