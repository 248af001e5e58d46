import type { GraphQLFormattedError } from "graphql";

import { failures } from "../errors.js";
import { failureCode } from "./failure-code.js";

/** An error as the caller sees it: a code of the closed table, whether to retry, and no internal detail. */
export function formatError({ message, locations, path, extensions = {} }: GraphQLFormattedError): GraphQLFormattedError {
  const code = failureCode({ extensions: { ...extensions } });
  return {
    message: code === "INTERNAL_SERVER_ERROR" ? "A fault of ours; it has been logged." : message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code, retry: failures[code].retry },
  };
}
