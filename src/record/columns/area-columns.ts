import type { Columns, RowOf } from "./columns.js";
import { sharedColumns } from "./shared-columns.js";

/** The columns of areas.jsonl. */
export const areaColumns = {
  required: { zone: "text", name_en: "text", name_zh: "text", area_km2: "numberOrNull", ...sharedColumns },
  optional: {
    focus: "texts",
    focus_source: "address",
    area_note: "text",
    area_source: "address",
    added: "text",
    note: "text",
    note_source: "address",
  },
} as const satisfies Columns;

/** A row of areas.jsonl. */
export type AreaRow = RowOf<typeof areaColumns>;
