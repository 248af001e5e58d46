import type { Columns, RowOf } from "./columns.js";
import { sharedColumns } from "./shared-columns.js";

/** The columns of measures.jsonl. */
export const measureColumns = {
  required: { id: "text", name_en: "text", ...sharedColumns },
  optional: {
    batch: "count",
    batch_label: "text",
    level: "text",
    kind: "text",
    document_key: "text",
    document_number: "text",
    document_address: "address",
    number_in_document: "count",
    field_zh: "text",
    field_zh_by: "text",
    field_en: "text",
    field_note: "text",
    name_zh: "text",
    name_zh_by: "text",
    name_zh_note: "text",
    name_zh_source: "address",
    name_en_by: "text",
    scope: "text",
    responsible_authority: "textOrTexts",
    deadline: "date",
    deadline_by: "text",
    implementing_document: "text",
    originating_zone: "text",
    originating_zone_by: "text",
    originating_zone_source: "address",
    originating_area: "text",
    issuer: "text",
    summary: "text",
    summary_source: "address",
    source2: "address",
    note: "text",
  },
} as const satisfies Columns;

/** A row of measures.jsonl. */
export type MeasureRow = RowOf<typeof measureColumns>;
