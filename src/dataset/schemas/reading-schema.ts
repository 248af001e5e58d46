import { scales } from "../../graph/vocabulary/scale.js";
import type { ReadingRecord } from "../records/reading-record.js";
import { fields } from "./fields.js";
import { recordSchema } from "./record-schema.js";

/** How a reading of a doubtful number is written. */
export const readingSchema = recordSchema<ReadingRecord>(
  { why: fields.text, conflict: fields.text },
  { value: fields.text, scale: fields.nameIn(scales), unit: fields.text },
);
