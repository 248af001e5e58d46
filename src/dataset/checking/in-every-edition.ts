import type { DataRecord } from "../records/data-record.js";
import type { DatasetRecord } from "../records/dataset-record.js";

/** Of some ids those that every edition with the dataset has; those of the dataset alone when no edition has it. */
export function inEveryEdition({ datasets, editions }: DataRecord, dataset: DatasetRecord, idsOf: (datasets: readonly DatasetRecord[]) => readonly string[]): ReadonlySet<string> {
  const [first, ...others] = editions
    .filter((edition) => edition.datasets.includes(dataset.id))
    .map((edition) => new Set(idsOf(datasets.filter(({ id }) => edition.datasets.includes(id)))));
  if (first === undefined) return new Set(idsOf([dataset]));
  return new Set([...first].filter((id) => others.every((ids) => ids.has(id))));
}
