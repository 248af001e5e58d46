import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import type { TestProject } from "vitest/node";

import { loadData } from "../src/commands/load-data.js";
import { validate } from "../src/dataset/validate.js";
import { Catalogue } from "../src/graph/catalogue.js";
import { startEmbedded } from "../src/graph/embedded/start-embedded.js";
import { Neo4j, type Neo4jAddress } from "../src/graph/neo4j.js";
import { createServer } from "../src/server/create-server.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the API on the loaded data. */
    url: string;
    /** The Neo4j of the tests, with the data loaded. */
    address: Neo4jAddress;
  }
}

const root = new URL("../", import.meta.url).pathname;

async function serveOn(graph: Neo4j): Promise<{ app: FastifyInstance; url: string }> {
  const parts = { graph, catalogue: new Catalogue(graph), timeoutMs: 5000, playgroundFolder: `${root}web/dist`, logger: pino({ level: "silent" }) };
  const app = await createServer(parts);
  return { app, url: await app.listen({ host: "127.0.0.1", port: 0 }) };
}

/** One real Neo4j for all tests, on a store and port of its own, with the real data, and the API on it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startEmbedded({ home: `${root}.local/test-database`, distribution: `${root}.local/neo4j/5.26.31` });
  const { uri, user, password, database } = server;
  const graph = new Neo4j({ uri, user, password, database }, 60_000);
  await loadData(graph, validate(`${root}data`).data, () => undefined);
  const { app, url } = await serveOn(graph);
  project.provide("url", url);
  project.provide("address", { uri, user, password, database });
  return async () => {
    await app.close();
    await graph.close();
    await server.stop();
  };
}
