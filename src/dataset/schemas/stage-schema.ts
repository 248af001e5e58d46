import { agreementStages } from "../../graph/vocabulary/agreement-stage.js";
import { relationStatuses } from "../../graph/vocabulary/relation-status.js";
import type { StageRecord } from "../records/stage-record.js";
import { fields } from "./fields.js";
import { recordSchema } from "./record-schema.js";

/** How a stage of an agreement is written. */
export const stageSchema = recordSchema<StageRecord>(
  { id: fields.text, agreement: fields.text, stage: fields.nameIn(agreementStages), statement: fields.text, at: fields.texts },
  { status: fields.nameIn(relationStatuses), date: fields.text, partner: fields.text },
);
