import type { Connection } from "../connections/connect.js";
import type { GraphRequest } from "../graph/request.js";
import type { Measure } from "./measure.js";
import { readTrace } from "./read-trace.js";

/** A page of measures as the page of their traces. */
export async function tracesOf(graph: GraphRequest, page: Connection): Promise<Connection> {
  const edges = await Promise.all(page.edges.map(async (edge) => ({ ...edge, node: await readTrace(graph, edge.node as Measure) })));
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
}
