import neo4j, { Neo4jError } from "neo4j-driver";

import { Failure } from "../errors.js";

const isTimeout = (code: string): boolean => code.includes("TransactionTimedOut");

const isOurFault = (code: string): boolean =>
  code.startsWith("Neo.ClientError.") && !code.startsWith("Neo.ClientError.Security.") && !isTimeout(code);

/** Turns what the driver throws into a failure of the closed table: by class, never by message, because the driver's own failures carry the code `N/A`. */
export function neo4jFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const isOfDriver = error instanceof Neo4jError;
  const code = isOfDriver ? error.code : "";
  if (isTimeout(code)) return new Failure("TIMEOUT", "The question took longer than a request may; ask for less.", error);
  if (!isOfDriver || (!neo4j.isRetryableError(error) && isOurFault(code)))
    return new Failure("INTERNAL_SERVER_ERROR", "A fault of ours; it has been logged.", error);
  return new Failure("SERVICE_UNAVAILABLE", "The graph does not answer at the moment; try again.", error);
}
