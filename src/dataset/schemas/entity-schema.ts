import { documentKinds } from "../../graph/vocabulary/document-kind.js";
import { placeKinds } from "../../graph/vocabulary/place-kind.js";
import type { EntityRecord } from "../records/entity-record.js";
import { fields } from "./fields.js";
import { recordSchema } from "./record-schema.js";

/** How an entity is written; its facts have their own schema. */
export const entitySchema = recordSchema<EntityRecord>(
  { id: fields.text, name: fields.text, at: fields.texts },
  {
    nameZh: fields.text,
    aliases: fields.texts,
    summary: fields.text,
    placeKind: fields.nameIn(placeKinds),
    documentKind: fields.nameIn(documentKinds),
    facts: fields.list,
  },
);
