import { omissionReasons } from "../../graph/vocabulary/omission-reason.js";
import type { OmissionRecord } from "../records/omission-record.js";
import { fields } from "./fields.js";
import { recordSchema } from "./record-schema.js";

/** How an omission is written. */
export const omissionSchema = recordSchema<OmissionRecord>(
  { at: fields.text, text: fields.text, reason: fields.nameIn(omissionReasons) },
  { times: fields.text },
);
