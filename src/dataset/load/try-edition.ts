import { currentCopies } from "../../graph/current-copies.js";
import type { Graph } from "../../graph/graph.js";
import { difference, type KindDifference } from "../releases/difference.js";
import type { ReleaseStamp } from "../releases/release-stamp.js";
import type { Things } from "../releases/things.js";
import type { GraphRows } from "../rows/graph-row.js";
import { dropCopy } from "./drop-copy.js";
import { fingerprint } from "./fingerprint.js";
import { makeCopy } from "./make-copy.js";
import { readRows } from "./read-rows.js";
import { thingsOf } from "./things-of.js";

async function answering(graph: Graph, edition: string): Promise<Things> {
  const current = (await graph.read(currentCopies, {})).find((copy) => copy.edition === edition);
  return current === undefined ? new Map() : thingsOf(await readRows(graph, current.graph));
}

const unreleased: ReleaseStamp = { number: "0", day: null };

/** What a load of these rows would change in an edition, or add to the edition it is compared `against`: loads them into a copy that never answers, compares what stands in the database, and drops the copy. */
export async function tryEdition(graph: Graph, edition: string, against: string, rows: GraphRows, onWritten: (rows: number) => void): Promise<readonly KindDifference[]> {
  const print = fingerprint(rows);
  const name = `${edition}@dry-run-${print.slice(0, 8)}`;
  await dropCopy(graph, name);
  try {
    const stored = await makeCopy(graph, { graph: name, edition, stamp: unreleased, print }, rows, onWritten);
    return difference(await answering(graph, against), thingsOf(stored));
  } finally {
    await dropCopy(graph, name);
  }
}
