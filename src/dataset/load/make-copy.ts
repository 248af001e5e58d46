import type { Graph } from "../../graph/graph.js";
import { Refusal } from "../../refusal.js";
import type { ReleaseStamp } from "../releases/release-stamp.js";
import type { GraphRows } from "../rows/graph-row.js";
import { fingerprint } from "./fingerprint.js";
import { loadStatements } from "./load.cypher.js";
import { readRows } from "./read-rows.js";
import { writeCopy } from "./write-copy.js";

/** A copy that is to be made. */
interface NewCopy {
  readonly graph: string;
  readonly edition: string;
  readonly stamp: ReleaseStamp;
  /** What its rows add up to. */
  readonly print: string;
}

/** Writes a copy that answers nothing yet and gives it as read back; throws when a single value in the database differs from what was to be written. */
export async function makeCopy(graph: Graph, copy: NewCopy, rows: GraphRows, onWritten: (rows: number) => void): Promise<GraphRows> {
  const { graph: name, edition, stamp, print } = copy;
  const release = stamp.day === null ? null : stamp.number;
  await graph.write(loadStatements.beginCopy, { graph: name, edition, fingerprint: print, release, day: stamp.day });
  await writeCopy(graph, name, rows, onWritten);
  const stored = await readRows(graph, name);
  const found = fingerprint(stored);
  if (found === print) return stored;
  throw new Refusal(`The copy ${name} read back from the database is not what was written (${found.slice(0, 12)}); load again, and look at the disk if it happens twice.`);
}
