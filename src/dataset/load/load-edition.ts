import type { Graph } from "../../graph/graph.js";
import { Refusal } from "../../refusal.js";
import type { GraphRows } from "../rows/graph-row.js";
import { dropCopy } from "./drop-copy.js";
import { fingerprint } from "./fingerprint.js";
import { loadStatements } from "./load.cypher.js";
import { writeCopy } from "./write-copy.js";

/** What a load did: the copy that answers now, and whether it had to be written. */
export interface LoadOutcome {
  readonly graph: string;
  readonly nodes: number;
  readonly relationships: number;
  readonly wasWritten: boolean;
}

const copiesKept = 2;

/** A copy is named by its edition and the first digits of its fingerprint. */
const copyName = (edition: string, print: string): string => `${edition}@${print.slice(0, 12)}`;

/** Compares what stands in the database with what was to be written; throws when a single value differs. */
async function verify(graph: Graph, name: string, expected: string): Promise<void> {
  const nodes = await graph.read(loadStatements.readNodes, { graph: name });
  const relationships = await graph.read(loadStatements.readRelationships, { graph: name });
  const found = fingerprint({ nodes, relationships });
  if (found !== expected)
    throw new Refusal(`The copy ${name} read back from the database is not what was written (${found.slice(0, 12)}); load again, and look at the disk if it happens twice.`);
}

/** Removes what a load that died has left, and copies that are too old to keep. */
async function cleanUp(graph: Graph, edition: string): Promise<void> {
  const copies = (await graph.read(loadStatements.allCopies, {})).filter((copy) => copy.edition === edition);
  const kept = copies.filter(({ isComplete }) => isComplete).slice(0, copiesKept);
  for (const copy of copies) if (!copy.isCurrent && !kept.includes(copy)) await dropCopy(graph, copy.graph);
}

/** Makes an edition answer with these rows: writes a new copy, verifies it, then moves the pointer; whoever reads meanwhile reads the old copy. A copy that is already there is not written again. */
export async function loadEdition(
  graph: Graph,
  edition: string,
  rows: GraphRows,
  onWritten: (rows: number) => void = () => undefined,
): Promise<LoadOutcome> {
  const print = fingerprint(rows);
  const name = copyName(edition, print);
  const outcome = { graph: name, nodes: rows.nodes.length, relationships: rows.relationships.length };
  await cleanUp(graph, edition);
  const known = (await graph.read(loadStatements.allCopies, {})).find((copy) => copy.graph === name);
  if (known?.isCurrent) return { ...outcome, wasWritten: false };
  if (known === undefined) {
    await graph.write(loadStatements.beginCopy, { graph: name, edition, fingerprint: print });
    await writeCopy(graph, name, rows, onWritten);
    await verify(graph, name, print);
  }
  await graph.write(loadStatements.publishCopy, { graph: name, edition });
  await cleanUp(graph, edition);
  return { ...outcome, wasWritten: known === undefined };
}
