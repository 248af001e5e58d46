import type { DataRecord } from "../dataset/records/data-record.js";
import { copyRows } from "../dataset/load/copy-rows.js";
import { prepareSchema } from "../dataset/load/prepare-schema.js";
import { tryEdition } from "../dataset/load/try-edition.js";
import type { KindDifference } from "../dataset/releases/difference.js";
import { printDifference } from "../dataset/releases/print-difference.js";
import type { Graph } from "../graph/graph.js";

const mostIds = 200;

/** The ids of one kind under their headline, at most 200 of them. */
function withIds(one: KindDifference): readonly string[] {
  const all = (["added", "changed", "removed"] as const).flatMap((what) => one[what].map((id) => `    ${what} ${id}`));
  const more = all.length > mostIds ? [`    and ${all.length - mostIds} more`] : [];
  return [...printDifference([one]).map((line) => `  ${line}`), ...all.slice(0, mostIds), ...more];
}

/** Loads every edition of the data into a copy that never answers and drops it again; gives what the load would change, by edition and kind. */
export async function tryData(graph: Graph, data: DataRecord, note: (text: string) => void): Promise<readonly string[]> {
  await prepareSchema(graph);
  const lines: string[] = [];
  for (const edition of data.editions) {
    const rows = copyRows(data, edition);
    const total = rows.nodes.length + rows.relationships.length;
    const changed = await tryEdition(graph, edition.id, rows, (written) => note(`${edition.id} ${written} of ${total}`));
    lines.push(changed.length === 0 ? `${edition.id}: nothing would change` : `${edition.id}:`, ...changed.flatMap(withIds));
  }
  return lines;
}
