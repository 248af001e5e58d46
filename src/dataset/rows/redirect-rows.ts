import type { DatasetRecord } from "../records/dataset-record.js";
import type { GraphRows } from "./graph-row.js";

/** The ids of entities that were merged into others, each leading to the one that stays. */
export function redirectRows(datasets: readonly DatasetRecord[], idOf: (id: string) => string): GraphRows {
  const entities = new Set(datasets.flatMap((dataset) => dataset.entities.map(({ id }) => id)));
  const merged = [...entities].filter((id) => idOf(id) !== id);
  return {
    nodes: merged.map((id) => ({ labels: ["Node", "Redirect"], properties: { id, kind: "Redirect" } })),
    relationships: merged.map((id) => ({ type: "REDIRECTS_TO", from: id, to: idOf(id), properties: {} })),
  };
}
