import { repeats } from "../checking/repeats.js";
import type { Rule } from "../checking/rule.js";
import { positions } from "../findings/positions.js";

/** An id stands for one thing. */
export const mergeOnce: Rule = {
  id: "merge-once",
  meaning: "A dataset merges an id once.",
  *check({ datasets }) {
    for (const { merges } of datasets)
      for (const merge of repeats(merges, ({ id }) => id)) yield { position: positions.at(merge, ["id"]), found: `${merge.id} again`, expected: "one merge" };
  },
};
