import type { GraphQLError } from "graphql";

import { type FailureCode, failures } from "../errors.js";

/** The library's own codes in the words of our closed table. */
const ofLibrary: Readonly<Record<string, FailureCode>> = {
  BAD_REQUEST: "BAD_USER_INPUT",
  OPERATION_RESOLUTION_FAILURE: "BAD_USER_INPUT",
  PERSISTED_QUERY_NOT_FOUND: "BAD_USER_INPUT",
  PERSISTED_QUERY_NOT_SUPPORTED: "BAD_USER_INPUT",
};

const isFailureCode = (code: string): code is FailureCode => code in failures;

/** The code of an error in the closed table; whatever is not known is a fault of ours. */
export function failureCode(error: Pick<GraphQLError, "extensions">): FailureCode {
  const code = String(error.extensions["code"]);
  return isFailureCode(code) ? code : (ofLibrary[code] ?? "INTERNAL_SERVER_ERROR");
}
