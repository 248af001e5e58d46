import type { DataRecord } from "../records/data-record.js";
import type { EditionRecord } from "../records/edition-record.js";
import { releaseRows } from "../releases/release-rows.js";
import { editionRows } from "../rows/edition-rows.js";
import type { GraphRows } from "../rows/graph-row.js";
import { joinRows } from "../rows/join-rows.js";

/** All that a copy of an edition holds: what its datasets say, and what the releases made of it. */
export function copyRows({ datasets, releases }: DataRecord, { id, datasets: chosen }: EditionRecord): GraphRows {
  const own = chosen.flatMap((name) => datasets.filter((dataset) => dataset.id === name));
  return joinRows([editionRows(own), releaseRows(releases, id)]);
}
