import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { FastifyBaseLogger } from "fastify";

import type { Context } from "../graph/context.js";
import { schema } from "../schema.js";
import { formatError } from "./format-error.js";
import { limitsPlugin } from "./limits-plugin.js";
import { costPlugin } from "./cost-plugin.js";
import { logPlugin } from "./log-plugin.js";
import { requestLimits } from "../limits/request-limits.js";
import { statusPlugin } from "./status-plugin.js";
import { viewPlugin } from "./view-plugin.js";

/** The GraphQL server behind an HTTP server, which drains its requests before it stops this one. Nothing hooks into single fields: that would cost several times the request itself. */
export const createApollo = (log: FastifyBaseLogger): ApolloServer<Context> =>
  new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    // It protects what a browser sends along unasked; we read no cookies, and a plain GET is a good way to ask.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: requestLimits.tokens },
    formatError,
    logger: log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limitsPlugin,
      costPlugin,
      viewPlugin,
      logPlugin(log),
      statusPlugin,
    ],
  });
