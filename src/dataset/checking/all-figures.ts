import type { DatasetRecord } from "../records/dataset-record.js";
import type { FigureRecord } from "../records/figure-record.js";
import { tableFigures } from "../tables/table-figures.js";

/** Every figure of some datasets, in prose and in the cells of tables. */
export const allFigures = (datasets: readonly DatasetRecord[]): readonly FigureRecord[] =>
  datasets.flatMap(({ figures, tables }) => [...figures, ...tables.flatMap(tableFigures)]);
