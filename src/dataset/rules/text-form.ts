import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";
import { shown } from "../findings/shown.js";
import { texts } from "../checking/texts.js";

const unclean = /[\p{Cc}\p{Zl}\p{Zp}\uFFFD]|^\s|\s$|\s\s/u;

/** Texts are shown and compared as they are. */
export const textForm: Rule = {
  id: "text-form",
  meaning: "A text has no blanks at its ends, no two in a row, no line breaks, no control characters and no replacement characters.",
  *check(data) {
    for (const { text, record, path } of texts(data))
      if (unclean.test(text)) yield { position: positions.at(record, path), found: shown(text), expected: "one line without blanks at its ends" };
  },
};
