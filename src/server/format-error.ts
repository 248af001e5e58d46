import { GraphQLError, type GraphQLFormattedError } from "graphql";

import { Failure, failures } from "../errors.js";
import { argumentAt } from "./argument-at.js";
import { failureCode } from "./failure-code.js";

/** Validation wraps a failure made by one of our scalars and gives it a code of its own: the failure is what counts. */
function failureIn(error: unknown): Failure | undefined {
  if (error instanceof Failure) return error;
  return error instanceof GraphQLError && error.originalError instanceof Failure ? error.originalError : undefined;
}

/** A scalar does not know where its value stands: that is told before what it says. */
function placed(message: string, error: unknown): string {
  const [value] = error instanceof GraphQLError && error.originalError instanceof Failure && error.path === undefined ? (error.nodes ?? []) : [];
  const argument = value === undefined ? null : argumentAt(value);
  return argument === null ? message : `Argument "${argument}": ${message}`;
}

/** An error as the caller sees it: a code of the closed table, whether to retry, and no internal detail. */
export function formatError({ message, locations, path, extensions = {} }: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = failureIn(error)?.code ?? failureCode({ extensions: { ...extensions } });
  return {
    message: code === "INTERNAL_SERVER_ERROR" ? "A fault of ours; it has been logged." : placed(message, error),
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code, retry: failures[code].retry },
  };
}
