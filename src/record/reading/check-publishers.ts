import { publishers } from "../publishers.js";
import type { Rows } from "../rows.js";
import type { Problem } from "./problem.js";

const isAddress = (value: unknown): value is string => typeof value === "string" && /^https?:\/\//.test(value) && URL.canParse(value);

/** The addresses in a row, by column. */
const addressesOf = (row: object): readonly (readonly [string, string])[] =>
  Object.entries(row).flatMap(([column, value]: [string, unknown]) => {
    const held = typeof value === "object" && value !== null ? Object.values(value) : [value];
    return held.filter(isAddress).map((address): readonly [string, string] => [column, address]);
  });

/** Addresses on sites of which nobody has said whose they are. */
export const checkPublishers = (rows: Rows): readonly Problem[] =>
  Object.entries(rows).flatMap(([table, list]: [string, readonly object[]]) =>
    list.flatMap((row, index) =>
      addressesOf(row)
        .filter(([, address]) => !Object.hasOwn(publishers, new URL(address).host))
        .map(([column, address]) => ({ file: `${table}.jsonl`, row: index + 1, column, found: address, rule: `a site in src/record/publishers.ts, which has no ${new URL(address).host}` })),
    ),
  );
