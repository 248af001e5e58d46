import type { DatasetRecord } from "./dataset-record.js";
import type { EditionRecord } from "./edition-record.js";
import type { ReleaseRecord } from "./release-record.js";

/** All of data/ as read and checked. */
export interface DataRecord {
  readonly datasets: readonly DatasetRecord[];
  readonly editions: readonly EditionRecord[];
  /** The oldest first; empty before the first. */
  readonly releases: readonly ReleaseRecord[];
}
