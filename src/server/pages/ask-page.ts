import type { Context } from "../../graph/context.js";
import { ask } from "./ask.js";
import type { PageData } from "./page-data.js";
import { pageDocument } from "./page-document.js";

interface PageAnswer {
  readonly asOf: { readonly node: PageData | null };
}

/** What is to be shown of the thing with this id; null when there is none. Throws the failure when the graph did not answer. */
export async function askPage(contextValue: Context, variableValues: { id: string; edition?: string | undefined; validOn?: string | undefined }): Promise<PageData | null> {
  const { asOf } = await ask<PageAnswer>(pageDocument, contextValue, variableValues);
  return asOf.node;
}
