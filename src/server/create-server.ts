import { constants } from "node:zlib";

import type { ApolloServer } from "@apollo/server";
import compress from "@fastify/compress";
import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import serveStatic from "@fastify/static";
import fastifyApollo from "@as-integrations/fastify";
import fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from "fastify";

import type { Context } from "../graph/context.js";
import { addErrors } from "./add-errors.js";
import { answerError } from "./answer-error.js";
import { addHealth } from "./health.js";
import { addOverload } from "./overload.js";
import { addPages } from "./add-pages.js";
import { createApollo } from "./create-apollo.js";
import { type Answering, requestContext } from "./request-context.js";
import { requestLimits } from "../limits/request-limits.js";

/** What a server is made from: the graph, where the built playground lies, and where to log. */
export interface ServerParts extends Answering {
  readonly playgroundFolder: string;
  readonly logger: FastifyBaseLogger;
}

const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    "default-src": ["'self'"],
    "script-src": ["'self'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'", "data:"],
    "worker-src": ["'self'", "blob:"],
    "connect-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "frame-ancestors": ["'none'"],
  },
};

/** Adds the API; its answers are JSON of one sort or the other, with names in the caller's language. */
async function addApi(app: FastifyInstance, apollo: ApolloServer<Context>, answering: Answering): Promise<void> {
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => requestContext(answering, request, reply.header("vary", "accept, accept-language"));
  await app.register(fastifyApollo(apollo), { path: "/graphql", context });
}

async function addPlayground(app: FastifyInstance, root: string): Promise<void> {
  await app.register(serveStatic, { root, prefix: "/playground/", maxAge: "1h" });
  app.get("/playground", (_request, reply) => reply.sendFile("index.html", { maxAge: 0 }));
}

/** The HTTP server with everything it serves, not yet listening. */
export async function createServer({ playgroundFolder, logger, ...answering }: ServerParts): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: requestLimits.bodyBytes,
    requestTimeout: 15_000,
    forceCloseConnections: "idle",
    frameworkErrors: answerError,
  });
  addErrors(app);
  await app.register(helmet, { contentSecurityPolicy, strictTransportSecurity: false, crossOriginResourcePolicy: { policy: "cross-origin" } });
  await app.register(cors, { origin: "*", methods: ["GET", "HEAD", "POST"] });
  // At its default quality brotli takes longer than most answers.
  await app.register(compress, { threshold: 1024, brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } });
  addOverload(app);
  addHealth(app, answering.graph);
  const apollo = createApollo(app.log);
  await apollo.start();
  await addApi(app, apollo, answering);
  await addPlayground(app, playgroundFolder);
  addPages(app, answering);
  app.addHook("onClose", () => apollo.stop());
  return app;
}
