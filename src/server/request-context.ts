import { setMaxListeners } from "node:events";

import type { FastifyReply, FastifyRequest } from "fastify";

import type { Catalogue } from "../graph/catalogue.js";
import type { Context } from "../graph/context.js";
import type { Graph } from "../graph/graph.js";
import { GraphRequest } from "../graph/request.js";
import { requestLimits } from "../limits/request-limits.js";
import { acceptedLanguages } from "./accepted-languages.js";

/** What a request is answered from. */
export interface Answering {
  readonly graph: Graph;
  readonly catalogue: Catalogue;
  readonly timeoutMs: number;
}

/** Aborted when the client goes away or the deadline passes, whichever is first. */
function patience({ raw }: FastifyReply, timeoutMs: number): AbortSignal {
  const gone = new AbortController();
  raw.once("close", () => gone.abort());
  const signal = AbortSignal.any([gone.signal, AbortSignal.timeout(timeoutMs)]);
  // Each statement under way listens; Node would take more than ten for a leak.
  setMaxListeners(requestLimits.statements + 1, signal);
  return signal;
}

/** The context of one request: its own batches, deadline and languages. */
export function requestContext({ graph, catalogue, timeoutMs }: Answering, request: FastifyRequest, reply: FastifyReply): Context {
  return {
    graph: new GraphRequest(graph, catalogue, patience(reply, timeoutMs)),
    origin: `${request.protocol}://${request.host}`,
    languages: acceptedLanguages(request.headers["accept-language"]),
  };
}
