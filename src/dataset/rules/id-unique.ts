import { positions } from "../findings/positions.js";
import { repeats } from "../checking/repeats.js";
import type { Rule } from "../checking/rule.js";
import { statements } from "../checking/statements.js";

/** Two datasets may speak of one entity, but a statement belongs to the dataset that makes it. */
export const idUnique: Rule = {
  id: "id-unique",
  meaning: "An id is given once: that of an entity in its dataset, that of an edition or statement (step, stage, figure, table, check, conflict) in all the data.",
  *check({ datasets, editions }) {
    const groups = [...datasets.map(({ entities }) => entities), datasets.flatMap(statements), editions];
    for (const group of groups)
      for (const record of repeats<{ readonly id: string }>(group, ({ id }) => id))
        yield { position: positions.at(record, ["id"]), found: record.id, expected: "an id that nothing above has" };
  },
};
