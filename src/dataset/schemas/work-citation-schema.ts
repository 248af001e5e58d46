import type { WorkCitationRecord } from "../records/work-citation-record.js";
import { fields } from "./fields.js";
import { recordSchema } from "./record-schema.js";

/** How a reference in the text is written. */
export const workCitationSchema = recordSchema<WorkCitationRecord>({ passage: fields.text, work: fields.text, printed: fields.text }, {});
