import type { ApolloServerPlugin } from "@apollo/server";
import type { FastifyBaseLogger } from "fastify";

import { Failure } from "../errors.js";
import type { Context } from "../graph/context.js";
import { failureCode } from "./failure-code.js";

const ofOurs = new Set(["INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE", "TIMEOUT"]);

/** One line in the log for each failure that is not the caller's, with its cause; the caller sees neither. */
export const logPlugin = (log: FastifyBaseLogger): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, operationName }) {
        for (const error of errors) {
          const code = failureCode(error);
          const known = error.originalError instanceof Failure ? error.originalError : error;
          if (ofOurs.has(code)) log.error({ code, operationName, path: error.path, err: known.originalError ?? known }, "request failed");
        }
      },
    };
  },
});
