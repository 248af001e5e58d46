import type { DataRecord } from "../records/data-record.js";
import type { DatasetRecord } from "../records/dataset-record.js";
import { inEveryEdition } from "./in-every-edition.js";

const idsOf = (datasets: readonly DatasetRecord[]): readonly string[] => datasets.flatMap(({ entities }) => entities.map(({ id }) => id));

/** The ids a dataset may name: those of entities that every edition with the dataset has; its own when no edition has it. */
export const visibleIds = (data: DataRecord, dataset: DatasetRecord): ReadonlySet<string> => inEveryEdition(data, dataset, idsOf);
