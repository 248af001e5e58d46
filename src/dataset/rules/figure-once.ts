import { positions } from "../findings/positions.js";
import { repeats } from "../checking/repeats.js";
import type { FigureRecord } from "../records/figure-record.js";
import type { Rule } from "../checking/rule.js";

const keyOf = ({ indicator, about, period, value, unit, reportedBy, comparison, nature, at }: FigureRecord): string =>
  JSON.stringify([indicator, about, period, value, unit, reportedBy, comparison, nature, at]);

/** One number, one figure. */
export const figureOnce: Rule = {
  id: "figure-once",
  meaning: "A dataset gives a value of one indicator, subject, period, reporter and passage once.",
  *check({ datasets }) {
    for (const { figures } of datasets)
      for (const figure of repeats(figures, keyOf)) yield { position: positions.at(figure, ["id"]), found: figure.id, expected: "the figure above, once" };
  },
};
