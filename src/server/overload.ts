import type { FastifyInstance } from "fastify";

import { Failure } from "../errors.js";
import { requestLimits } from "../limits/request-limits.js";

/** Refuses a request at once when too many are being answered already, rather than let all of them wait. Health is always answered. */
export function addOverload(app: FastifyInstance): void {
  let inFlight = 0;
  app.addHook("onRequest", async (request, reply) => {
    if (request.url === "/livez" || request.url === "/readyz") return;
    if (inFlight >= requestLimits.requestsInFlight) {
      reply.header("retry-after", "1");
      throw new Failure("OVERLOADED", "Too many requests at once; try again in a moment.");
    }
    inFlight++;
    reply.raw.once("close", () => inFlight--);
  });
}
