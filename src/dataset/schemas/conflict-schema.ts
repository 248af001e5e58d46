import { conflictKinds } from "../../graph/vocabulary/conflict-kind.js";
import type { ConflictRecord, ConflictSideRecord } from "../records/conflict-record.js";
import { fields } from "./fields.js";
import { recordSchema } from "./record-schema.js";

const sideSchema = recordSchema<ConflictSideRecord>(
  { value: fields.text, at: fields.text },
  { unit: fields.text, statement: fields.text, ref: fields.text },
);

/** How a conflict is written. */
export const conflictSchema = recordSchema<ConflictRecord>(
  {
    id: fields.text,
    kind: fields.nameIn(conflictKinds),
    weight: fields.nameIn({ 1: true, 2: true, 3: true }),
    statement: fields.text,
    sides: fields.listOf(sideSchema),
  },
  { reading: fields.text, about: fields.texts },
);
