import type { Columns, RowOf } from "./columns.js";
import { sharedColumns } from "./shared-columns.js";

/** The columns of zones.jsonl. */
export const zoneColumns = {
  required: { id: "text", name_en: "text", name_zh: "text", province: "text", province_zh: "text", wave: "count", area_km2: "numberOrNull", positioning: "texts", ...sharedColumns },
  optional: {
    sources: "addresses",
    decided: "date",
    announced: "date",
    approved: "date",
    approved_note: "text",
    approved_document: "text",
    approved_document_key: "text",
    launched: "date",
    plan_document: "text",
    plan_document_key: "text",
    plan_signed: "date",
    plan_published: "date",
    area_note: "text",
    area_km2_at_launch: "number",
    area_km2_added: "number",
    expansion_decided: "date",
    expansion_signed: "date",
    new_area: "text",
    industries: "texts",
    faces: "texts",
    faces_note: "text",
    measures_in_plan: "count",
    pilot_tasks: "count",
    note: "text",
  },
} as const satisfies Columns;

/** A row of zones.jsonl. */
export type ZoneRow = RowOf<typeof zoneColumns>;
