import type { Graph } from "../../graph/graph.js";
import { loadStatements } from "./load.cypher.js";

/** Removes a copy and all its nodes, some at a time so that no transaction grows large. */
export async function dropCopy(graph: Graph, name: string): Promise<void> {
  for (;;) {
    const [row] = await graph.write(loadStatements.deleteNodes, { graph: name });
    if (row === undefined || row.deleted === 0) break;
  }
  await graph.write(loadStatements.deleteCopy, { graph: name });
}
