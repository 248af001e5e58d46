import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";

/** An edition is a choice among the folders that are there. */
export const editionDatasets: Rule = {
  id: "edition-datasets",
  meaning: "Every dataset of an edition is a folder of data/.",
  *check({ datasets, editions }) {
    const ids = datasets.map(({ id }) => id);
    for (const edition of editions)
      for (const [index, id] of edition.datasets.entries())
        if (!ids.includes(id)) yield { position: positions.at(edition, ["datasets", index]), found: id, expected: `one of ${ids.join(", ")}` };
  },
};
