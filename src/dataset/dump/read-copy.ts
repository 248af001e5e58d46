import type { Graph } from "../../graph/graph.js";
import { loadStatements } from "../load/load.cypher.js";
import { StoredCopy } from "./stored-copy.js";

/** Reads a whole copy from the database. */
export async function readCopy(graph: Graph, name: string): Promise<StoredCopy> {
  const nodes = await graph.read(loadStatements.readNodes, { graph: name });
  const relationships = await graph.read(loadStatements.readRelationships, { graph: name });
  return new StoredCopy({ nodes, relationships });
}
