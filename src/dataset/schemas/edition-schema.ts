import type { EditionRecord } from "../records/edition-record.js";
import { fields } from "./fields.js";
import { recordSchema } from "./record-schema.js";

/** How an edition is written. */
export const editionSchema = recordSchema<EditionRecord>({ id: fields.text, datasets: fields.texts, meaning: fields.text }, {});
