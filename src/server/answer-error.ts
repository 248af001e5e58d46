import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";

import { Failure, type FailureCode, failures } from "../errors.js";
import { sendMessage } from "./send-message.js";
import { wantsHtml } from "./wants-html.js";

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

/** Answers a failure outside GraphQL: a page for a browser, GraphQL's own shape for programs; what is ours is logged. */
export function answerError(error: FastifyError | Failure, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { failure, status } = failureOf(error);
  if (status >= 500) request.log.error({ code: failure.code, err: error, url: request.url }, "request failed");
  const { code } = failure;
  reply.code(status);
  if (wantsHtml(request)) return sendMessage(reply, "No answer", failure.message);
  return reply.send({ errors: [{ message: failure.message, extensions: { code, retry: failures[code].retry } }] });
}
