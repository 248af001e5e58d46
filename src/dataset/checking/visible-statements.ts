import type { DataRecord } from "../records/data-record.js";
import type { DatasetRecord } from "../records/dataset-record.js";
import { inEveryEdition } from "./in-every-edition.js";
import { statements } from "./statements.js";

const idsOf = (datasets: readonly DatasetRecord[]): readonly string[] => datasets.flatMap(statements).map(({ id }) => id);

/** The ids of the statements a dataset may name: those that every edition with the dataset has; its own when no edition has it. */
export const visibleStatements = (data: DataRecord, dataset: DatasetRecord): ReadonlySet<string> => inEveryEdition(data, dataset, idsOf);
