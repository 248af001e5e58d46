import type { Graph } from "../../graph/graph.js";
import type { GraphRows } from "../rows/graph-row.js";
import { loadStatements } from "./load.cypher.js";

/** What stands in a copy, as it is in the database. */
export async function readRows(graph: Graph, name: string): Promise<GraphRows> {
  const nodes = await graph.read(loadStatements.readNodes, { graph: name });
  return { nodes, relationships: await graph.read(loadStatements.readRelationships, { graph: name }) };
}
