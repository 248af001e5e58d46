import type { ApolloServerPlugin } from "@apollo/server";
import { getVariableValues, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from "graphql";

import type { Context } from "../graph/context.js";
import { requestLimits } from "../limits/request-limits.js";
import { fragmentsOf } from "./fragments-of.js";
import { refuse } from "./refuse.js";
import { objectsIn } from "../pricing/objects-in.js";
import type { Price } from "../pricing/price.js";
import { type Priced, priceOf } from "../pricing/price-of.js";

const budget = { objects: requestLimits.objects, statements: requestLimits.statements };

/** The variables with their defaults; null where one does not fit, which the execution refuses before it runs. */
const variablesOf = (schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode, given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | null =>
  getVariableValues(schema, variableDefinitions, given, { maxErrors: 1 }).coerced ?? null;

/** The price of an operation; refuses one whose variables leave an argument without the value it must have, which no validation sees. */
function priceFor({ selectionSet }: OperationDefinitionNode, priced: Priced): Price {
  try {
    return priceOf(selectionSet, priced);
  } catch (error) {
    if (error instanceof GraphQLError) refuse("BAD_USER_INPUT", error.message);
    throw error;
  }
}

function checkPrice({ objects, statements, dearest }: Price): void {
  if (objects > budget.objects)
    refuse("COST_EXCEEDED", `The answer may come to ${objects} objects; ${budget.objects} are allowed. Dearest is \`${dearest}\`: ask for fewer rows there with \`first\`, or in a request of its own.`);
  if (statements > budget.statements)
    refuse("COST_EXCEEDED", `The answer may take ${statements} statements; ${budget.statements} are allowed. Ask for fewer different fields at once; dearest is \`${dearest}\`.`);
}

/** Prices each request before it runs, refuses what is too dear, and says in `extensions.cost` what it was priced at and what it came to. */
export const costPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    let estimate: Price | null = null;
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        const variables = operation ? variablesOf(schema, operation, request.variables ?? {}) : null;
        if (!operation || variables === null) return;
        estimate = priceFor(operation, { schema, fragments: fragmentsOf(document), variables });
        checkPrice(estimate);
      },
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== "single" || estimate === null || response.body.singleResult.data == null) return;
        const { singleResult } = response.body;
        const actual = { objects: objectsIn(singleResult.data), statements: contextValue.graph.statements };
        singleResult.extensions = { ...singleResult.extensions, cost: { ...actual, estimate, budget } };
      },
    };
  },
};
