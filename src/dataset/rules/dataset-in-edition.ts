import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";

/** A dataset in no edition would be checked and never shown; when no edition could be read at all, that is the finding. */
export const datasetInEdition: Rule = {
  id: "dataset-in-edition",
  meaning: "Every dataset is in an edition.",
  *check({ datasets, editions }) {
    const chosen = new Set(editions.flatMap((edition) => edition.datasets));
    for (const dataset of editions.length === 0 ? [] : datasets)
      if (!chosen.has(dataset.id))
        yield { position: positions.at(dataset, ["id"]), found: dataset.id, expected: "an edition with it in data/editions.yaml" };
  },
};
