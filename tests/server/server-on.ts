import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import { pino } from "pino";

import { Catalogue } from "../../src/graph/catalogue.js";
import type { Graph } from "../../src/graph/graph.js";
import { createServer } from "../../src/server/create-server.js";

/** A server of our own on this graph, not listening; the caller closes it. */
export const serverOn = (graph: Graph, logger: FastifyBaseLogger = pino({ level: "silent" })): Promise<FastifyInstance> =>
  createServer({ graph, catalogue: new Catalogue(graph), timeoutMs: 3_000, playgroundFolder: `${import.meta.dirname}/../../web/dist`, logger });
