import { citedRecords } from "./cited-records.js";
import type { DataRecord } from "../records/data-record.js";

/** A text in a field, or in an item of a list. */
interface Text {
  readonly text: string;
  readonly field: string;
  readonly record: object;
  readonly path: readonly (string | number)[];
}

function* textsOf(record: object): Iterable<Text> {
  for (const [field, value] of Object.entries(record)) {
    if (typeof value === "string") yield { text: value, field, record, path: [field] };
    if (!Array.isArray(value)) continue;
    for (const [index, text] of value.entries()) if (typeof text === "string") yield { text, field, record, path: [field, index] };
  }
}

/** Every text of the data, in fields and in lists. */
export function* texts({ datasets, editions }: DataRecord): Iterable<Text> {
  for (const edition of editions) yield* textsOf(edition);
  for (const dataset of datasets) for (const record of [dataset, ...dataset.passages, ...citedRecords(dataset)]) yield* textsOf(record);
}
