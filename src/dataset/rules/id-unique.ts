import { positions } from "../findings/positions.js";
import { repeats } from "../checking/repeats.js";
import type { Rule } from "../checking/rule.js";

/** Two datasets may speak of one entity, but a step or stage belongs to the dataset that tells it. */
export const idUnique: Rule = {
  id: "id-unique",
  meaning: "An id is given once: that of an entity in its dataset, that of a step, stage or edition in all the data.",
  *check({ datasets, editions }) {
    const groups = [...datasets.map(({ entities }) => entities), datasets.flatMap(({ steps, stages }) => [...steps, ...stages]), editions];
    for (const group of groups)
      for (const record of repeats<{ readonly id: string }>(group, ({ id }) => id))
        yield { position: positions.at(record, ["id"]), found: record.id, expected: "an id that nothing above has" };
  },
};
