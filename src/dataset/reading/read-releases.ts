import { readFile } from "./read-file.js";
import type { Reading } from "./reading.js";
import { recordList } from "./record-list.js";
import type { ReleaseRecord } from "../records/release-record.js";
import { schemaCheck } from "./schema-check.js";
import { fields } from "../schemas/fields.js";
import { recordSchema } from "../schemas/record-schema.js";
import { releaseSchema } from "../schemas/release-schema.js";

const checkFile = schemaCheck<{ releases: unknown }>(recordSchema<{ releases: unknown }>({ releases: fields.list }, {}));
const readList = recordList<Omit<ReleaseRecord, "position">>(releaseSchema);

/** The releases that a file tells of; what cannot be read becomes findings. */
export function readReleases(path: string, file: string, reading: Reading): ReleaseRecord[] {
  const map: { readonly releases?: unknown } | null = readFile(path, file, reading);
  if (map === null) return [];
  checkFile(map, [], reading);
  return Array.isArray(map.releases) ? readList(map.releases, reading) : [];
}
