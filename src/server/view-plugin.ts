import type { ApolloServerPlugin } from "@apollo/server";

import type { Context } from "../graph/context.js";

/** Every answer names the views it was read in. */
export const viewPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        const views = contextValue.graph?.views ?? [];
        if (response.body.kind === "single" && views.length > 0) response.body.singleResult.extensions = { ...response.body.singleResult.extensions, views };
      },
    };
  },
};
