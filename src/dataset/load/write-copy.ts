import type { Graph } from "../../graph/graph.js";
import type { GraphRows } from "../rows/graph-row.js";
import { loadStatements } from "./load.cypher.js";

const rowsAStatement = 2000;

function* portions<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += rowsAStatement) yield rows.slice(start, start + rowsAStatement);
}

/** Writes all rows into the copy of that name; `onWritten` hears how many rows are written so far. */
export async function writeCopy(graph: Graph, name: string, rows: GraphRows, onWritten: (rows: number) => void): Promise<void> {
  let written = 0;
  for (const portion of portions(rows.nodes)) {
    const named = portion.map(({ labels, properties }) => ({ labels, properties: { ...properties, graph: name } }));
    await graph.write(loadStatements.nodes, { rows: named });
    onWritten((written += portion.length));
  }
  for (const portion of portions(rows.relationships)) {
    await graph.write(loadStatements.relationships, { graph: name, rows: portion });
    onWritten((written += portion.length));
  }
}
