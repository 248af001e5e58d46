import type { Columns, RowOf } from "./columns.js";
import { sharedColumns } from "./shared-columns.js";

/** The columns of negative-lists.jsonl. */
export const negativeListColumns = {
  required: { kind: "text", level: "text", edition: "count", measures: "count", ...sharedColumns },
  optional: {
    previous: "count",
    issued: "date",
    issued_note: "text",
    issue_source: "address",
    published: "date",
    in_force: "date",
    issuer: "text",
    document_number: "text",
    document_key: "text",
    number_source: "address",
    applies_to: "text",
    items: "text",
    manufacturing_measures: "count",
    note: "text",
  },
} as const satisfies Columns;

/** A row of negative-lists.jsonl. */
export type NegativeListRow = RowOf<typeof negativeListColumns>;
