import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";

/** When no edition could be read at all, that is the finding. */
export const releaseEditions: Rule = {
  id: "release-editions",
  meaning: "Every edition of a release is one of data/editions.yaml.",
  *check({ editions, releases }) {
    const ids = editions.map(({ id }) => id);
    for (const release of ids.length === 0 ? [] : releases)
      for (const [index, { edition }] of release.editions.entries())
        if (!ids.includes(edition)) yield { position: positions.at(release, ["editions", index, "edition"]), found: edition, expected: `one of ${ids.join(", ")}` };
  },
};
