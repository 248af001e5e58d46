import { positions } from "../findings/positions.js";
import { references } from "../checking/references.js";
import type { Rule } from "../checking/rule.js";
import { visibleIds } from "../checking/visible-ids.js";

/** An edition is loaded whole, so what a dataset names has to be in each edition with that dataset. */
export const referenceExists: Rule = {
  id: "reference-exists",
  meaning: "Whatever a relation, step, stage, figure, table, conflict or work citation names is an entity of every edition that has the dataset.",
  *check(data) {
    for (const dataset of data.datasets) {
      const ids = visibleIds(data, dataset);
      for (const { id, record, path } of references(dataset))
        if (!ids.has(id))
          yield { position: positions.at(record, path), found: id, expected: `the id of an entity in every edition with ${dataset.id}` };
    }
  },
};
