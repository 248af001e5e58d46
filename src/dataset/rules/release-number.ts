import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";

/** The next release counts on from the last. */
export const releaseNumber: Rule = {
  id: "release-number",
  meaning: "Releases are numbered 1, 2, 3 in the order in which they stand.",
  *check({ releases }) {
    for (const [index, release] of releases.entries()) {
      const expected = String(index + 1);
      if (release.number !== expected) yield { position: positions.at(release, ["number"]), found: release.number, expected };
    }
  },
};
