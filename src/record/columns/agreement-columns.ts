import type { Columns, RowOf } from "./columns.js";
import { sharedColumns } from "./shared-columns.js";

/** The columns of agreements.jsonl. */
export const agreementColumns = {
  required: { partner: "text", kind: "text", ...sharedColumns },
  optional: {
    partner_zh: "text",
    signed: "date",
    in_force: "dateOrNull",
    in_force_source: "address",
    members: "texts",
    members_note: "text",
    dates_as_listed_by: "text",
    note: "text",
  },
} as const satisfies Columns;

/** A row of agreements.jsonl. */
export type AgreementRow = RowOf<typeof agreementColumns>;
