import type { WrittenRows } from "./written-rows.js";

/** By which lists of values rows are grouped, and which of their values are summed up; expressions on `row`. */
export interface GroupText {
  readonly conditions: readonly string[];
  readonly keys: readonly string[];
  readonly summed: readonly string[];
}

const unwound = (_list: string, index: number): string => `  UNWIND CASE WHEN list${index} = [] THEN [null] ELSE list${index} END AS key${index}`;

/** The text that gathers rows by their values: a row without a value of a key stands under null, one with several under each. */
export function groupText({ before, after, relations }: WrittenRows, { conditions, keys, summed }: GroupText): string {
  const lists = keys.map((list, index) => `, ${list} AS list${index}`).join("");
  const names = keys.map((_list, index) => `key${index}`);
  return `${before}${conditions.map((condition) => `AND ${condition}`).join("\n    ")}${after}  WITH row, ${relations} AS relations
  WITH row, [${summed.join(", ")}] AS summed${lists}
${keys.map(unwound).join("\n")}
  WITH ${[...names, "collect(DISTINCT {id: row.id, summed: summed}) AS rows"].join(", ")}
  RETURN {keys: [${names.join(", ")}], rows: rows} AS value
}
RETURN key, value
`;
}
