import type { WrittenRows } from "./written-rows.js";

/** Which rows a page has: conditions, the order with the values it goes by, whether it is read from the end. */
export interface PageText {
  readonly conditions: readonly string[];
  readonly order: string;
  readonly sortValues: readonly string[];
}

const all = (conditions: readonly string[]): string => conditions.map((condition) => `AND ${condition}`).join("\n    ");

/** The text of a page of rows; `$limit` is how many for each key. */
export const pageText = ({ before, after, relations, value }: WrittenRows, { conditions, order, sortValues }: PageText): string =>
  `${before}${all(conditions)}${after}  WITH row, ${relations} AS relations
  ${order}
  LIMIT $limit
  RETURN row, relations, [${sortValues.join(", ")}] AS sort
}
RETURN key, ${value}, sort: sort} AS value
`;
