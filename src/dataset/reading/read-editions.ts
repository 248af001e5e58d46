import { readFile } from "./read-file.js";
import type { Reading } from "./reading.js";
import { recordList } from "./record-list.js";
import type { EditionRecord } from "../records/edition-record.js";
import { schemaCheck } from "./schema-check.js";
import { editionSchema } from "../schemas/edition-schema.js";
import { fields } from "../schemas/fields.js";
import { recordSchema } from "../schemas/record-schema.js";

const checkFile = schemaCheck<{ editions: unknown }>(recordSchema<{ editions: unknown }>({ editions: fields.list }, {}));
const readList = recordList<Omit<EditionRecord, "position">>(editionSchema);

/** The editions that a file declares; what cannot be read becomes findings. */
export function readEditions(path: string, file: string, reading: Reading): EditionRecord[] {
  const map: { readonly editions?: unknown } | null = readFile(path, file, reading);
  if (map === null) return [];
  checkFile(map, [], reading);
  return Array.isArray(map.editions) ? readList(map.editions, reading) : [];
}
