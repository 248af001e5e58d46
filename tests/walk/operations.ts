import { type DocumentNode, GraphQLError, Kind, parse } from "graphql";

import { requestLimits } from "../../src/limits/request-limits.js";
import { priceOf } from "../../src/pricing/price-of.js";
import { schema } from "../../src/schema.js";
import { aliasCount } from "../../src/server/alias-count.js";
import { depthOf } from "../../src/server/depth-of.js";
import { fragmentsOf } from "../../src/server/fragments-of.js";

/** The fields that lead from the query type to objects of a type, as they are written. */
export type Way = readonly string[];

/** A question that asks something of what stands at the end of a way. */
export const asked = (way: Way, inner: string): string => `{ ${way.reduceRight((selection, step) => `${step} { __typename ${selection} }`, inner)} }`;

function parsed(question: string): DocumentNode | null {
  try {
    return parse(question, { maxTokens: requestLimits.tokens });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes("tokens")) return null;
    throw error;
  }
}

/** Whether a question stays within the limits. */
export function isWithinLimits(question: string): boolean {
  const document = parsed(question);
  const operation = document?.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!document || !operation) return false;
  const fragments = fragmentsOf(document);
  const { objects, statements } = priceOf(operation.selectionSet, { schema, fragments, variables: {} });
  const isCheap = objects <= requestLimits.objects && statements <= requestLimits.statements;
  return isCheap && depthOf(operation.selectionSet, fragments) <= requestLimits.depth && aliasCount(document) <= requestLimits.aliases;
}

/** Questions that together ask each part at the end of a way, each with as many as the limits let it have. */
export function questionsOf(way: Way, parts: readonly string[]): readonly string[] {
  const questions: string[] = [];
  let together: string[] = [];
  for (const part of parts) {
    if (together.length > 0 && !isWithinLimits(asked(way, [...together, part].join(" ")))) {
      questions.push(asked(way, together.join(" ")));
      together = [];
    }
    together.push(part);
  }
  return together.length === 0 ? questions : [...questions, asked(way, together.join(" "))];
}
