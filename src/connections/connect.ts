import type { GraphRequest } from "../graph/request.js";
import type { View } from "../graph/view.js";
import { type CursorKey, writeCursor } from "./cursor.js";
import type { ListedRow, Listing } from "./listing.js";
import type { PageArguments } from "./page-arguments.js";
import type { PageInfo } from "./page-info.js";
import { type Window, windowOf } from "./window.js";

/** A list asked about one thing: which list, with which arguments, about what, in which view. */
export interface Question<Arguments extends object> {
  readonly listing: Listing<Arguments>;
  readonly args: Arguments;
  /** Name of the field; a cursor is bound to it and to the arguments. */
  readonly field: string;
  readonly key: string;
  readonly view: View;
}

/** A page of a list, its count read only when asked for. */
export interface Connection {
  readonly edges: readonly { readonly cursor: string; readonly node: object; readonly relations: readonly object[] }[];
  readonly nodes: readonly object[];
  readonly pageInfo: PageInfo;
  totalCount(): Promise<number>;
}

/** One row more than wanted is read: it tells whether there is another page. */
async function read<A extends object>(graph: GraphRequest, { listing, args, key, view }: Question<A>, { from, isBackward, limit }: Window) {
  const page = { limit: limit + 1 };
  if (!isBackward)
    return graph.find(listing.forward, key, view, { ...args, ...page, afterName: from?.name ?? "", afterId: from?.id ?? "" });
  const rows = await graph.find(listing.backward, key, view, { ...args, ...page, beforeName: from?.name ?? null, beforeId: from?.id ?? null });
  return rows.toReversed();
}

function pageInfo(edges: Connection["edges"], { from, isBackward }: Window, hasMore: boolean): PageInfo {
  return {
    hasNextPage: isBackward ? from !== null : hasMore,
    hasPreviousPage: isBackward ? hasMore : from !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}

const keyOf = ({ node }: ListedRow, sortedBy: string): CursorKey => ({ name: String(node[sortedBy]), id: String(node["id"]) });

/** The page of a list that the arguments ask for. */
export async function connect<A extends object>(graph: GraphRequest, question: Question<A>, page: PageArguments): Promise<Connection> {
  const { listing, args, field, key, view } = question;
  const scope = JSON.stringify([field, args]);
  const window = windowOf(page, scope);
  const rows = await read(graph, question, window);
  const hasMore = rows.length > window.limit;
  const wanted = window.isBackward ? rows.slice(-window.limit) : rows.slice(0, window.limit);
  const edges = wanted.map((row) => ({
    cursor: writeCursor(scope, keyOf(row, listing.sortedBy)),
    node: { ...row.node, view },
    relations: row.relations.map((relation) => ({ ...relation, view })),
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: pageInfo(edges, window, hasMore),
    totalCount: () => graph.find(listing.total, key, view, args),
  };
}
