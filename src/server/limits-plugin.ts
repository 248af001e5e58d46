import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode } from "graphql";

import { Failure, type FailureCode } from "../errors.js";
import type { Context } from "../graph/context.js";
import { aliasCount } from "./alias-count.js";
import { depthOf } from "./depth-of.js";
import { requestLimits } from "./request-limits.js";

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

function refuse(code: FailureCode, what: string): never {
  const failure = new Failure(code, what);
  failure.extensions["http"] = { status: 400 };
  throw failure;
}

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
