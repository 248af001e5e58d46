import type { ApolloServerPlugin } from "@apollo/server";

import type { Context } from "../graph/context.js";

const refusedBeforeRunning = new Set(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"]);

/** GraphQL over HTTP: a client that takes only application/json is answered with 200 also when its document or variables were refused. */
export const statusPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        const accepted = request.http?.headers.get("accept") ?? "";
        if (response.body.kind !== "single" || accepted.includes("application/graphql-response+json")) return;
        const [error] = response.body.singleResult.errors ?? [];
        if (response.http.status === 400 && refusedBeforeRunning.has(String(error?.extensions?.["code"]))) response.http.status = 200;
      },
    };
  },
};
