import { agreementColumns } from "./columns/agreement-columns.js";
import { areaColumns } from "./columns/area-columns.js";
import { bestPracticeColumns } from "./columns/best-practice-columns.js";
import type { Columns } from "./columns/columns.js";
import { documentColumns } from "./columns/document-columns.js";
import { measureColumns } from "./columns/measure-columns.js";
import { negativeListColumns } from "./columns/negative-list-columns.js";
import { zoneColumns } from "./columns/zone-columns.js";
import type { Rows } from "./rows.js";

/** The tables of the public record: each a file of its name with the ending .jsonl. */
export const tables = {
  zones: zoneColumns,
  areas: areaColumns,
  documents: documentColumns,
  measures: measureColumns,
  "negative-lists": negativeListColumns,
  "best-practices": bestPracticeColumns,
  agreements: agreementColumns,
} as const satisfies Readonly<Record<keyof Rows, Columns>>;
