import { confidences } from "../../graph/vocabulary/confidence.js";
import { factProperties } from "../../graph/vocabulary/fact-property.js";
import type { FactRecord } from "../records/fact-record.js";
import { fields } from "./fields.js";
import { recordSchema } from "./record-schema.js";

/** How a fact is written. */
export const factSchema = recordSchema<FactRecord>(
  { property: fields.nameIn(factProperties), value: fields.text, at: fields.texts },
  { validFrom: fields.text, validTo: fields.text, confidence: fields.nameIn(confidences), statement: fields.text },
);
