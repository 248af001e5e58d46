import { Neo4j, type Neo4jAddress } from "../graph/neo4j.js";
import { neo4jRefusal } from "../graph/neo4j-refusal.js";

/** A connection that is known to work; a Refusal that says what to change when the server is not reached or refuses us. */
export async function connectNeo4j(address: Neo4jAddress, deadlineMs: number): Promise<Neo4j> {
  const graph = new Neo4j(address, deadlineMs);
  try {
    await graph.verify();
    return graph;
  } catch (error) {
    await graph.close();
    throw neo4jRefusal(error, address);
  }
}
