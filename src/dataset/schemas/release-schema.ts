import type { KindChangesRecord, KindCountRecord, ReleasedEditionRecord, ReleaseRecord } from "../records/release-record.js";
import { fields } from "./fields.js";
import { recordSchema } from "./record-schema.js";

const countSchema = recordSchema<KindCountRecord>({ kind: fields.text, count: fields.text }, {});

const changesSchema = recordSchema<KindChangesRecord>({ kind: fields.text }, { added: fields.texts, changed: fields.texts, removed: fields.texts });

const editionSchema = recordSchema<ReleasedEditionRecord>(
  { edition: fields.text, datasets: fields.texts, fingerprint: fields.text, counts: fields.listOf(countSchema) },
  { changes: fields.listOf(changesSchema) },
);

/** How a release is written. */
export const releaseSchema = recordSchema<ReleaseRecord>(
  { number: fields.text, day: fields.text, statements: fields.text, editions: fields.listOf(editionSchema) },
  {},
);
