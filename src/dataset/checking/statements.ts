import type { DatasetRecord } from "../records/dataset-record.js";
import { tableChecks } from "../tables/table-checks.js";
import { tableFigures } from "../tables/table-figures.js";

/** Steps, stages, figures, tables, checks and conflicts of a dataset, the cells of its tables and what recomputes them included. */
export const statements = (dataset: DatasetRecord): readonly { readonly id: string }[] => [
  ...dataset.steps,
  ...dataset.stages,
  ...dataset.figures,
  ...dataset.tables,
  ...dataset.tables.flatMap(tableFigures),
  ...dataset.checks,
  ...dataset.tables.flatMap(tableChecks),
  ...dataset.conflicts,
];
