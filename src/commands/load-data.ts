import type { DataRecord } from "../dataset/records/data-record.js";
import { loadEdition } from "../dataset/load/load-edition.js";
import { prepareSchema } from "../dataset/load/prepare-schema.js";
import { editionRows } from "../dataset/rows/edition-rows.js";
import type { Graph } from "../graph/graph.js";

/** Makes every edition of the data answer from the graph; gives a line on each. */
export async function loadData(graph: Graph, { datasets, editions }: DataRecord, note: (text: string) => void): Promise<readonly string[]> {
  await prepareSchema(graph);
  const lines: string[] = [];
  for (const { id, datasets: chosen } of editions) {
    const rows = editionRows(chosen.flatMap((name) => datasets.filter((dataset) => dataset.id === name)));
    const total = rows.nodes.length + rows.relationships.length;
    const outcome = await loadEdition(graph, id, rows, (written) => note(`${id} ${written} of ${total}`));
    const how = outcome.wasWritten ? "loaded" : "already there";
    lines.push(`${outcome.graph} ${how}: ${outcome.nodes} nodes, ${outcome.relationships} relationships`);
  }
  return lines;
}
