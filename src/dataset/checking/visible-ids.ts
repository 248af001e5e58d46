import type { DataRecord } from "../records/data-record.js";
import type { DatasetRecord } from "../records/dataset-record.js";

const idsOf = (datasets: readonly DatasetRecord[]): ReadonlySet<string> => new Set(datasets.flatMap(({ entities }) => entities.map(({ id }) => id)));

/** The ids a dataset may name: those of entities that every edition with the dataset has; its own when no edition has it. */
export function visibleIds({ datasets, editions }: DataRecord, dataset: DatasetRecord): ReadonlySet<string> {
  const [first, ...others] = editions
    .filter((edition) => edition.datasets.includes(dataset.id))
    .map((edition) => idsOf(datasets.filter(({ id }) => edition.datasets.includes(id))));
  if (first === undefined) return idsOf([dataset]);
  return new Set([...first].filter((id) => others.every((ids) => ids.has(id))));
}
