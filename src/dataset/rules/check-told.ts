import { positions } from "../findings/positions.js";
import { checked } from "../recompute/checked.js";
import type { Rule } from "../checking/rule.js";
import type { DatasetRecord } from "../records/dataset-record.js";
import { allFigures } from "../checking/all-figures.js";
import { tableChecks } from "../tables/table-checks.js";

const inConflict = ({ conflicts }: DatasetRecord): ReadonlySet<string | undefined> =>
  new Set(conflicts.flatMap(({ sides }) => sides.map(({ ref }) => ref)));

/** A number that does not follow from its own inputs is a conflict, or the inputs are the wrong ones. */
export const checkTold: Rule = {
  id: "check-told",
  meaning: "Where a check does not agree with what is printed, a side of a conflict names the figure.",
  *check({ datasets }) {
    const figures = new Map(allFigures(datasets).map((figure) => [figure.id, figure]));
    for (const dataset of datasets) {
      const told = inConflict(dataset);
      for (const check of [...dataset.checks, ...dataset.tables.flatMap(tableChecks)]) {
        const result = checked(check, figures);
        if (result?.agrees === false && !told.has(check.figure))
          yield { position: positions.at(check, ["figure"]), found: `${check.figure}, recomputed ${result.recomputed}`, expected: "a conflict that names it" };
      }
    }
  },
};
