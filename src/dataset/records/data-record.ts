import type { DatasetRecord } from "./dataset-record.js";
import type { EditionRecord } from "./edition-record.js";

/** All of data/ as read and checked. */
export interface DataRecord {
  readonly datasets: readonly DatasetRecord[];
  readonly editions: readonly EditionRecord[];
}
