import { type DocumentNode, execute } from "graphql";

import type { Context } from "../../graph/context.js";
import { schema } from "../../schema.js";

/** The answer of the API to one of our own documents; throws the failure when there is any error. */
export async function ask<Answer>(document: DocumentNode, contextValue: Context, variableValues: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  const { data, errors } = await execute({ schema, document, contextValue, variableValues });
  const [error] = errors ?? [];
  if (error !== undefined || data == null) throw error?.originalError ?? error ?? new Error("The document gave no data.");
  return data as Answer;
}
