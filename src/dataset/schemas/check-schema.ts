import { checkKinds } from "../../graph/vocabulary/check-kind.js";
import type { CheckRecord } from "../records/check-record.js";
import { fields } from "./fields.js";
import { recordSchema } from "./record-schema.js";

/** How a check is written. */
export const checkSchema = recordSchema<CheckRecord>(
  { id: fields.text, figure: fields.text, kind: fields.nameIn(checkKinds) },
  { inputs: fields.values, why: fields.text, statement: fields.text },
);
