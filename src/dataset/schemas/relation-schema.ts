import { confidences } from "../../graph/vocabulary/confidence.js";
import { relationStatuses } from "../../graph/vocabulary/relation-status.js";
import { relationTypes } from "../../graph/vocabulary/relation-type.js";
import type { RelationRecord } from "../records/relation-record.js";
import { fields } from "./fields.js";
import { recordSchema } from "./record-schema.js";

/** How a relation is written. */
export const relationSchema = recordSchema<RelationRecord>(
  { from: fields.text, type: fields.nameIn(relationTypes), to: fields.text, at: fields.texts },
  {
    status: fields.nameIn(relationStatuses),
    validFrom: fields.text,
    validTo: fields.text,
    assertedBy: fields.text,
    confidence: fields.nameIn(confidences),
    statement: fields.text,
  },
);
