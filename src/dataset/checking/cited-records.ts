import type { DatasetRecord } from "../records/dataset-record.js";

/** Everything in a dataset that cites a list of passages, facts after their entity. */
export function citedRecords(dataset: DatasetRecord): { readonly at: readonly string[] }[] {
  const entities = dataset.entities.flatMap((entity) => [entity, ...(entity.facts ?? [])]);
  const { relations, steps, stages, figures, tables } = dataset;
  return [...entities, ...relations, ...steps, ...stages, ...figures, ...tables];
}
