import type { DataRecord } from "../dataset/records/data-record.js";
import type { EditionRecord } from "../dataset/records/edition-record.js";
import { copyRows } from "../dataset/load/copy-rows.js";
import { prepareSchema } from "../dataset/load/prepare-schema.js";
import { tryEdition } from "../dataset/load/try-edition.js";
import type { KindDifference } from "../dataset/releases/difference.js";
import { printDifference } from "../dataset/releases/print-difference.js";
import { currentCopies } from "../graph/current-copies.js";
import type { Graph } from "../graph/graph.js";

const mostIds = 200;

/** The ids of one kind under their headline, at most 200 of them. */
function withIds(one: KindDifference): readonly string[] {
  const all = (["added", "changed", "removed"] as const).flatMap((what) => one[what].map((id) => `    ${what} ${id}`));
  const more = all.length > mostIds ? [`    and ${all.length - mostIds} more`] : [];
  return [...printDifference([one]).map((line) => `  ${line}`), ...all.slice(0, mostIds), ...more];
}

/** What an edition is compared with: itself, or when it is new the one it grew from, which has most of its datasets and no others. */
function comparedWith(edition: EditionRecord, editions: readonly EditionRecord[], answering: ReadonlySet<string>): string {
  if (answering.has(edition.id)) return edition.id;
  const within = editions.filter(({ id, datasets }) => answering.has(id) && datasets.every((dataset) => edition.datasets.includes(dataset)));
  return within.toSorted((a, b) => b.datasets.length - a.datasets.length)[0]?.id ?? edition.id;
}

/** Loads every edition of the data into a copy that never answers and drops it again; gives what the load would change, by edition and kind. */
export async function tryData(graph: Graph, data: DataRecord, note: (text: string) => void): Promise<readonly string[]> {
  await prepareSchema(graph);
  const answering = new Set((await graph.read(currentCopies, {})).map((copy) => copy.edition));
  const lines: string[] = [];
  for (const edition of data.editions) {
    const rows = copyRows(data, edition);
    const total = rows.nodes.length + rows.relationships.length;
    const against = comparedWith(edition, data.editions, answering);
    const changed = await tryEdition(graph, edition.id, against, rows, (written) => note(`${edition.id} ${written} of ${total}`));
    const what = against === edition.id ? edition.id : `${edition.id}, which is new, beside ${against}`;
    lines.push(changed.length === 0 ? `${what}: nothing would change` : `${what}:`, ...changed.flatMap(withIds));
  }
  return lines;
}
