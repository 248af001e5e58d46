import type { FastifyInstance } from "fastify";

import { answerError } from "./answer-error.js";
import { sendMessage } from "./send-message.js";
import { wantsHtml } from "./wants-html.js";

/** Answers whatever goes wrong around GraphQL: bodies that are too large or no JSON, unknown addresses, and faults of ours. */
export function addErrors(app: FastifyInstance): void {
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((request, reply) => {
    reply.code(404);
    if (wantsHtml(request)) return sendMessage(reply, "Not here", "There is no such page.");
    return reply.send({ error: "There is no such address; the API is at /graphql." });
  });
}
