import { partialDate } from "../../graph/partial-date.js";
import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";

/** Which release was current on a day must have one answer. */
export const releaseDay: Rule = {
  id: "release-day",
  meaning: "A release has a day that exists and is not before that of the release above it.",
  *check({ releases }) {
    for (const [index, release] of releases.entries()) {
      const { day } = release;
      const above = releases[index - 1]?.day ?? "";
      const position = positions.at(release, ["day"]);
      if (partialDate(day)?.precision !== "DAY") yield { position, found: day, expected: "a day such as 2026-11-25" };
      else if (day < above) yield { position, found: day, expected: `no day before ${above}` };
    }
  },
};
