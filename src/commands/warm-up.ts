import { setTimeout as pause } from "node:timers/promises";

import type { FastifyBaseLogger } from "fastify";
import { parse } from "graphql";

import { GraphRequest } from "../graph/request.js";
import { ask } from "../server/pages/ask.js";
import type { Answering } from "../server/request-context.js";

const pauseMs = 100;
const longestMs = 60_000;

/** Asks questions one after the other, so that the database has planned them before anyone else asks; a failure only stands in the log, and it ends at once when told to. */
export async function warmUp(questions: readonly string[], { graph, catalogue }: Omit<Answering, "timeoutMs">, log: FastifyBaseLogger, ended: AbortSignal): Promise<void> {
  for (const text of questions) {
    if (ended.aborted) return;
    try {
      const signal = AbortSignal.any([ended, AbortSignal.timeout(longestMs)]);
      await ask(parse(text), { graph: new GraphRequest(graph, catalogue, signal), origin: "", languages: ["en"] }, {});
      await pause(pauseMs, undefined, { signal: ended });
    } catch (error) {
      if (!ended.aborted) log.warn({ err: error }, "a question was not warmed up");
    }
  }
}
