import type { Columns, RowOf } from "./columns.js";
import { sharedColumns } from "./shared-columns.js";

/** The columns of best-practices.jsonl. */
export const bestPracticeColumns = {
  required: { id: "text", name_en: "text", zones: "texts", ...sharedColumns },
  optional: { batch: "count", name_zh: "text", source_zh: "address", field_en: "text", issued: "date", issuer: "text", originating_area: "text", note: "text" },
} as const satisfies Columns;

/** A row of best-practices.jsonl. */
export type BestPracticeRow = RowOf<typeof bestPracticeColumns>;
