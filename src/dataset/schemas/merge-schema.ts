import type { MergeRecord } from "../records/merge-record.js";
import { fields } from "./fields.js";
import { recordSchema } from "./record-schema.js";

/** How a merge is written. */
export const mergeSchema = recordSchema<MergeRecord>({ id: fields.text, into: fields.text, why: fields.text }, {});
