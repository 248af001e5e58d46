import type { GraphRequest } from "../graph/request.js";
import { countBatch } from "./count-batch.js";
import { writeCursor } from "./cursor.js";
import type { PageArguments } from "./page-arguments.js";
import { cursorLength, pageBatch } from "./page-batch.js";
import type { PageInfo } from "./page-info.js";
import type { Question } from "./question.js";
import { type Window, windowOf } from "./window.js";

/** A page of a list; its count is read only when asked for. */
export interface Connection {
  readonly edges: readonly { readonly cursor: string; readonly node: object; readonly relations: readonly object[] }[];
  readonly nodes: readonly object[];
  readonly pageInfo: PageInfo;
  readonly question: Question;
  totalCount(): Promise<number>;
}

function pageInfo(edges: Connection["edges"], { from, isBackward }: Window, hasMore: boolean): PageInfo {
  return {
    hasNextPage: isBackward ? from !== null : hasMore,
    hasPreviousPage: isBackward ? hasMore : from !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}

/** What a cursor is bound to: the list, what is asked of it and the view; not the copy, so that it outlives a load. */
const scopeOf = ({ field, args, filter, orderBy, view: { edition, validOn, undated, knownAt } }: Question): string =>
  JSON.stringify([field, args, filter ?? null, orderBy ?? [], edition, validOn, undated, knownAt]);

/** The page of a list that the arguments ask for; one row more than wanted is read, which tells whether there is another page. */
export async function connect<A extends object>(graph: GraphRequest, asked: Question<A>, page: PageArguments): Promise<Connection> {
  const question: Question = asked;
  const { key, view } = question;
  const scope = scopeOf(question);
  const window = windowOf(page, scope, cursorLength(question));
  const { batch, args } = pageBatch(question, window.from, window.isBackward, window.limit + 1);
  const found = await graph.find(batch, key, view, args);
  const wanted = found.slice(0, window.limit);
  const edges = (window.isBackward ? wanted.toReversed() : wanted).map(({ node, relations, sort }) => ({
    cursor: writeCursor(scope, sort),
    node: { ...node, view },
    relations: relations.map((relation) => ({ ...relation, view })),
  }));
  const counted = countBatch(question);
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: pageInfo(edges, window, found.length > window.limit),
    question,
    totalCount: () => graph.find(counted.batch, key, view, counted.args),
  };
}
