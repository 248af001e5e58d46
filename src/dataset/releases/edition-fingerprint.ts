import type { DataRecord } from "../records/data-record.js";
import type { DatasetRecord } from "../records/dataset-record.js";
import { resolveDatasets } from "../merging/resolve-datasets.js";
import { canonicalJson } from "./canonical-json.js";
import { sha256 } from "./sha256.js";
import { toldSources } from "./told-sources.js";

/** A line for each record of a dataset, in no order: who says it, in which list, and what. */
function linesOf(dataset: DatasetRecord): readonly string[] {
  const { entities, relations, steps, stages, workCitations, figures, tables, checks, conflicts } = dataset;
  const lists = { ...toldSources(dataset), entities, relations, steps, stages, workCitations, figures, tables, checks, conflicts };
  return Object.entries(lists).flatMap(([list, records]) => records.map((record) => `${dataset.id} ${list} ${canonicalJson(record)}`));
}

/** SHA-256 (hexadecimal) of what the records of an edition's datasets say, wherever they stand and whatever the program makes of them. */
export function editionFingerprint({ datasets }: Pick<DataRecord, "datasets">, chosen: readonly string[]): string {
  const resolved = resolveDatasets(chosen.flatMap((name) => datasets.filter(({ id }) => id === name)));
  return sha256(resolved.flatMap(linesOf).sort());
}
