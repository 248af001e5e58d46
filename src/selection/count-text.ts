import type { WrittenRows } from "./written-rows.js";

/** The text that counts the rows which meet conditions. */
export const countText = ({ before, after, relations }: WrittenRows, conditions: readonly string[]): string =>
  `${before}${conditions.map((condition) => `AND ${condition}`).join("\n    ")}${after}  WITH row, ${relations} AS relations
  RETURN count(row) AS value
}
RETURN key, value
`;
