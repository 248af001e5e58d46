import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

import { Failure, type FailureCode, failures } from "../errors.js";
import { messagePage } from "./pages/message-page.js";

const statuses: Readonly<Record<FailureCode, number>> = {
  BAD_USER_INPUT: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  COST_EXCEEDED: 400,
  TIMEOUT: 504,
  SERVICE_UNAVAILABLE: 503,
  OVERLOADED: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** A failure outside GraphQL in the shape of GraphQL; what is not known is ours and shows nothing of itself. */
function failureOf(error: FastifyError | Failure): { failure: Failure; status: number } {
  if (error instanceof Failure) return { failure: error, status: statuses[error.code] };
  const isOfClient = error.statusCode !== undefined && error.statusCode < 500;
  if (isOfClient) return { failure: new Failure("BAD_USER_INPUT", error.message, error), status: error.statusCode ?? 400 };
  return { failure: new Failure("INTERNAL_SERVER_ERROR", "A fault of ours; it has been logged.", error), status: 500 };
}

const wantsHtml = ({ headers }: FastifyRequest): boolean => headers.accept?.includes("text/html") ?? false;

const sendPage = (reply: FastifyReply, title: string, message: string): FastifyReply =>
  reply.type("text/html; charset=utf-8").send(messagePage(title, message));

/** Answers whatever goes wrong around GraphQL: bodies that are too large or no JSON, unknown addresses, and faults of ours. */
export function addErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | Failure, request, reply) => {
    const { failure, status } = failureOf(error);
    if (status >= 500) request.log.error({ code: failure.code, err: error, url: request.url }, "request failed");
    const { code } = failure;
    reply.code(status);
    if (wantsHtml(request)) return sendPage(reply, "No answer", failure.message);
    return reply.send({ errors: [{ message: failure.message, extensions: { code, retry: failures[code].retry } }] });
  });
  app.setNotFoundHandler((request, reply) => {
    reply.code(404);
    if (wantsHtml(request)) return sendPage(reply, "Not here", "There is no such page.");
    return reply.send({ error: "There is no such address; the API is at /graphql." });
  });
}
