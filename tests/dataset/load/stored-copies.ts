import { fingerprint } from "../../../src/dataset/load/fingerprint.js";
import { loadStatements } from "../../../src/dataset/load/load.cypher.js";
import { currentCopies } from "../../../src/graph/current-copies.js";
import type { Graph } from "../../../src/graph/graph.js";
import type { Statement } from "../../../src/graph/statement.js";

const strays: Statement<object, { graph: string; nodes: number }> = {
  name: "strays",
  columns: ["graph", "nodes"],
  text: "MATCH (node:Node) WHERE NOT EXISTS { MATCH (:Copy {graph: node.graph}) } RETURN node.graph AS graph, count(*) AS nodes",
};

const stamps: Statement<{ graph: string }, { release: string | null; day: string | null }> = {
  name: "stamps",
  columns: ["release", "day"],
  text: "MATCH (copy:Copy {graph: $graph}) RETURN copy.release AS release, copy.day AS day",
};

/** Which release a copy is, and its day; both null when it is none. */
export const releaseOf = async (graph: Graph, name: string): Promise<object | undefined> => (await graph.read(stamps, { graph: name }))[0];

/** The edition's copy, and the fingerprint of what stands in it. */
export async function answering(graph: Graph, edition: string): Promise<{ graph: string; print: string } | null> {
  const current = (await graph.read(currentCopies, {})).find((copy) => copy.edition === edition);
  if (current === undefined) return null;
  const name = { graph: current.graph };
  const rows = { nodes: await graph.read(loadStatements.readNodes, name), relationships: await graph.read(loadStatements.readRelationships, name) };
  return { graph: current.graph, print: fingerprint(rows) };
}

/** The copies there are of an edition, the newest first. */
export async function copiesOf(graph: Graph, edition: string): Promise<string[]> {
  const copies = await graph.read(loadStatements.allCopies, {});
  return copies.filter((copy) => copy.edition === edition).map((copy) => copy.graph);
}

/** Nodes of copies that no longer are, by copy. */
export const strayNodes = (graph: Graph): Promise<object[]> => graph.read(strays, {});
