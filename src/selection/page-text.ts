import type { WrittenRows } from "./written-rows.js";

/** Which rows a page has: conditions, what is worked out for each under a name, the order, and the values it goes by. */
export interface PageText {
  readonly conditions: readonly string[];
  readonly workedOut: readonly string[];
  readonly order: string;
  readonly sortValues: readonly string[];
}

const all = (conditions: readonly string[]): string => conditions.map((condition) => `AND ${condition}`).join("\n    ");

/** What is long to work out is so once for each row, however often it is compared. */
const once = (terms: readonly string[]): string => (terms.length === 0 ? "" : `\n  WITH row, relations, ${terms.join(", ")}`);

/** The text of a page of rows; `$limit` is how many for each key. */
export const pageText = ({ before, after, relations, value }: WrittenRows, { conditions, workedOut, order, sortValues }: PageText): string =>
  `${before}${all(conditions)}${after}  WITH row, ${relations} AS relations${once(workedOut)}
  ${order}
  LIMIT $limit
  RETURN row, relations, [${sortValues.join(", ")}] AS sort
}
RETURN key, ${value}, sort: sort} AS value
`;
