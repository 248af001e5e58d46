import type { PassageRecord } from "../records/passage-record.js";
import { fields } from "./fields.js";
import { recordSchema } from "./record-schema.js";

/** How a passage is written. */
export const passageSchema = recordSchema<PassageRecord>({ locator: fields.text, kind: fields.text, section: fields.text, summary: fields.text }, {});
