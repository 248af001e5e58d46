import type { Graph } from "../../graph/graph.js";
import type { ReleaseStamp } from "../releases/release-stamp.js";
import type { GraphRows } from "../rows/graph-row.js";
import { copyName } from "./copy-name.js";
import { dropCopy } from "./drop-copy.js";
import { fingerprint } from "./fingerprint.js";
import { loadStatements } from "./load.cypher.js";
import { makeCopy } from "./make-copy.js";

/** What a load did: the copy that answers now, and whether it had to be written. */
export interface LoadOutcome {
  readonly graph: string;
  readonly nodes: number;
  readonly relationships: number;
  readonly wasWritten: boolean;
}

/** What else a load is told. */
interface LoadOptions {
  readonly stamp?: ReleaseStamp;
  readonly onWritten?: (rows: number) => void;
}

/** Of released copies, and of others. */
const copiesKept = 3;
const unreleased: ReleaseStamp = { number: "0", day: null };

/** Removes what a load that died has left, and copies that are too old to keep. */
async function cleanUp(graph: Graph, edition: string): Promise<void> {
  const copies = (await graph.read(loadStatements.allCopies, {})).filter((copy) => copy.edition === edition);
  const complete = copies.filter(({ isComplete }) => isComplete);
  const kept = [true, false].flatMap((released) => complete.filter(({ isReleased }) => isReleased === released).slice(0, copiesKept));
  for (const copy of copies) if (!copy.isCurrent && !kept.includes(copy)) await dropCopy(graph, copy.graph);
}

/** Makes an edition answer with these rows: writes a new copy, verifies it, then moves the pointer; whoever reads meanwhile reads the old copy. A copy that is already there is not written again. */
export async function loadEdition(graph: Graph, edition: string, rows: GraphRows, { stamp = unreleased, onWritten = () => undefined }: LoadOptions = {}): Promise<LoadOutcome> {
  const print = fingerprint(rows);
  const name = copyName(edition, stamp, print);
  const outcome = { graph: name, nodes: rows.nodes.length, relationships: rows.relationships.length };
  await cleanUp(graph, edition);
  const known = (await graph.read(loadStatements.allCopies, {})).find((copy) => copy.graph === name);
  if (known?.isCurrent) return { ...outcome, wasWritten: false };
  if (known === undefined) await makeCopy(graph, { graph: name, edition, stamp, print }, rows, onWritten);
  await graph.write(loadStatements.publishCopy, { graph: name, edition });
  await cleanUp(graph, edition);
  return { ...outcome, wasWritten: known === undefined };
}
