import type { Context } from "../../graph/context.js";
import { ask } from "./ask.js";
import { type PageData, pageDocument } from "./page-document.js";
import type { PageQuery } from "./page-query.js";

interface PageAnswer {
  readonly asOf: { readonly node: PageData | null };
}

/** What is to be shown of the thing with this id, in a view, the long list of its page from a cursor on; null when there is no such thing. Throws the failure when the graph did not answer. */
export async function askPage(contextValue: Context, id: string, query: PageQuery): Promise<PageData | null> {
  const { asOf } = await ask<PageAnswer>(pageDocument(id), contextValue, { ...query, id });
  return asOf.node;
}
