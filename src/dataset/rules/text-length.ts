import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";
import { texts } from "../checking/texts.js";

const longest = 300;
const measured = new Set(["summary", "statement", "reading", "why"]);

/** A statement is a sentence; a long one holds two, or somebody else's words. */
export const textLength: Rule = {
  id: "text-length",
  meaning: `A summary, statement, reading or reason has at most ${longest} characters.`,
  *check(data) {
    for (const { text, field, record, path } of texts(data)) {
      const { length } = [...text];
      if (measured.has(field) && length > longest)
        yield { position: positions.at(record, path), found: `${length} characters`, expected: `at most ${longest}` };
    }
  },
};
