import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";

const relative = new Set(["percent", "times"]);

/** A percentage of nothing means nothing. */
export const percentOf: Rule = {
  id: "percent-of",
  meaning: "A figure or series in percent or times says what it compares.",
  *check({ datasets }) {
    const expected = "a comparison";
    for (const { figures, tables } of datasets) {
      for (const figure of figures)
        if (relative.has(figure.unit) && figure.comparison === undefined) yield { position: positions.at(figure, ["unit"]), found: figure.unit, expected };
      for (const table of tables)
        for (const [index, { unit, comparison }] of table.series.entries())
          if (relative.has(unit) && comparison === undefined) yield { position: positions.at(table, ["series", index, "unit"]), found: unit, expected };
    }
  },
};
