import { mergedIds } from "./merged-ids.js";
import type { DatasetRecord } from "../records/dataset-record.js";
import { sourceIds } from "./source-id.js";

type Texts = (text: string, field: string) => string;

/** The fields in which records cite. */
const citing = new Set(["at", "cellsAt", "passage"]);

/** A value with all its texts mapped; `field` is the key they stand under. */
function mapped(value: unknown, field: string, map: Texts): unknown {
  if (typeof value === "string") return map(value, field);
  if (Array.isArray(value)) return value.map((item) => mapped(item, field, map));
  if (typeof value !== "object" || value === null || field === "position") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, key, map)]));
}

/** The datasets of an edition with ids of the whole graph: a citation is the id of its passage or web page, and what was merged has the id that stays. */
export function resolveDatasets(datasets: readonly DatasetRecord[]): readonly DatasetRecord[] {
  const idOf = mergedIds(datasets);
  return datasets.map((dataset) => {
    const sources = sourceIds(dataset);
    const map: Texts = (text, field) => (citing.has(field) ? (sources.get(text) ?? text) : idOf(text));
    const { passages, webPages, merges, omissions, ...records } = dataset;
    return { ...(mapped(records, "", map) as typeof records), passages, webPages, merges, omissions };
  });
}
