import type { DataRecord } from "../dataset/records/data-record.js";
import { copyRows } from "../dataset/load/copy-rows.js";
import { loadEdition } from "../dataset/load/load-edition.js";
import { prepareSchema } from "../dataset/load/prepare-schema.js";
import { releaseStamp } from "../dataset/releases/release-stamp.js";
import type { Graph } from "../graph/graph.js";

/** Makes every edition of the data answer from the graph; gives a line on each. */
export async function loadData(graph: Graph, data: DataRecord, note: (text: string) => void): Promise<readonly string[]> {
  await prepareSchema(graph);
  const lines: string[] = [];
  for (const edition of data.editions) {
    const rows = copyRows(data, edition);
    const total = rows.nodes.length + rows.relationships.length;
    const onWritten = (written: number): void => note(`${edition.id} ${written} of ${total}`);
    const outcome = await loadEdition(graph, edition.id, rows, { stamp: releaseStamp(data, edition), onWritten });
    const how = outcome.wasWritten ? "loaded" : "already there";
    lines.push(`${outcome.graph} ${how}: ${outcome.nodes} nodes, ${outcome.relationships} relationships`);
  }
  return lines;
}
