import type { DatasetRecord } from "../records/dataset-record.js";

/** The ids of a dataset that a merge may name: of its entities, steps and stages. */
export const mergeableIds = ({ entities, steps, stages }: DatasetRecord): ReadonlySet<string> =>
  new Set([...entities, ...steps, ...stages].map(({ id }) => id));
