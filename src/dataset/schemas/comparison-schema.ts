import { comparisonKinds } from "../../graph/vocabulary/comparison-kind.js";
import type { ComparisonRecord } from "../records/comparison-record.js";
import { fields } from "./fields.js";
import { recordSchema } from "./record-schema.js";

/** How a comparison is written. */
export const comparisonSchema = recordSchema<ComparisonRecord>(
  { kind: fields.nameIn(comparisonKinds) },
  { indicator: fields.text, about: fields.texts, period: fields.text, statement: fields.text },
);
