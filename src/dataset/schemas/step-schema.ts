import { confidences } from "../../graph/vocabulary/confidence.js";
import { relationStatuses } from "../../graph/vocabulary/relation-status.js";
import { rolloutStages } from "../../graph/vocabulary/rollout-stage.js";
import type { StepRecord } from "../records/step-record.js";
import { fields } from "./fields.js";
import { recordSchema } from "./record-schema.js";

/** How a rollout step is written. */
export const stepSchema = recordSchema<StepRecord>(
  { id: fields.text, measure: fields.text, stage: fields.nameIn(rolloutStages), statement: fields.text, at: fields.texts },
  {
    status: fields.nameIn(relationStatuses),
    date: fields.text,
    in: fields.texts,
    from: fields.texts,
    origin: fields.nameIn({ stated: true }),
    by: fields.text,
    authorities: fields.texts,
    assertedBy: fields.text,
    confidence: fields.nameIn(confidences),
  },
);
