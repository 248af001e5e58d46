import type { ApolloServerPlugin } from "@apollo/server";
import type { DocumentNode, OperationDefinitionNode } from "graphql";

import type { Context } from "../graph/context.js";
import { aliasCount } from "./alias-count.js";
import { depthOf } from "./depth-of.js";
import { fragmentsOf } from "./fragments-of.js";
import { refuse } from "./refuse.js";
import { requestLimits } from "../limits/request-limits.js";

/** There is nothing to write to and nothing to wait for; without this the library would call it a fault of ours. */
function refuseWriting({ operation }: OperationDefinitionNode): void {
  if (operation !== "query") refuse("GRAPHQL_VALIDATION_FAILED", `There is no ${operation}: the API is for reading and takes queries.`);
}

function checkLimits(document: DocumentNode, operation: OperationDefinitionNode | undefined): void {
  const depth = depthOf(operation?.selectionSet, fragmentsOf(document));
  if (depth > requestLimits.depth) refuse("COST_EXCEEDED", `The request is nested ${depth} fields deep; ${requestLimits.depth} are allowed. Ask for the inner part in a request of its own.`);
  const aliases = aliasCount(document);
  if (aliases > requestLimits.aliases) refuse("COST_EXCEEDED", `The request renames ${aliases} fields; ${requestLimits.aliases} are allowed. Split it, or use \`nodes(ids:)\`.`);
}

/** Refuses a request that is no query, is nested too deep, or renames too many fields, before any statement runs. */
export const limitsPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation }) {
        if (operation) refuseWriting(operation);
        checkLimits(document, operation);
      },
    };
  },
};
