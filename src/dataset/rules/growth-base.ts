import { period } from "../../graph/period.js";
import { positions } from "../findings/positions.js";
import type { FigureRecord } from "../records/figure-record.js";
import type { Rule } from "../checking/rule.js";

/** What is wrong with the base of a growth rate; null when nothing is. */
function fault({ comparison, period: own }: FigureRecord): { found: string; expected: string } | null {
  if (comparison?.kind !== "GROWTH") return null;
  if (comparison.period === undefined)
    return comparison.statement === undefined ? { found: "no period", expected: "the period it is against, or a statement that the source leaves it open" } : null;
  const base = period(comparison.period)?.earliest ?? "";
  const extent = own === undefined ? null : period(own);
  // What has grown since a time is against that time itself.
  const begins = extent?.latest == null ? null : extent.earliest;
  return begins !== null && base >= begins ? { found: comparison.period, expected: `a period that begins before ${own}` } : null;
}

/** A growth rate is against something earlier. */
export const growthBase: Rule = {
  id: "growth-base",
  meaning: "Growth is against a period that begins before that of the figure, or a statement says that the source leaves it open.",
  *check({ datasets }) {
    for (const figure of datasets.flatMap(({ figures }) => figures)) {
      const objection = fault(figure);
      if (objection !== null) yield { position: positions.at(figure, ["comparison", "period"]), ...objection };
    }
  },
};
