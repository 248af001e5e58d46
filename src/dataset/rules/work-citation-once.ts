import { positions } from "../findings/positions.js";
import { repeats } from "../checking/repeats.js";
import type { Rule } from "../checking/rule.js";

/** A passage refers to a work, however often it prints the reference. */
export const workCitationOnce: Rule = {
  id: "work-citation-once",
  meaning: "A dataset gives a reference of a passage to a work once for each printed form.",
  *check({ datasets }) {
    for (const { workCitations } of datasets)
      for (const citation of repeats(workCitations, ({ passage, work, printed }) => JSON.stringify([passage, work, printed])))
        yield { position: positions.at(citation), found: citation.printed, expected: "the reference above, once" };
  },
};
