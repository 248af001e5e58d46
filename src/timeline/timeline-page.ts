import { connect, type Connection } from "../connections/connect.js";
import type { PageArguments } from "../connections/page-arguments.js";
import type { GraphRequest } from "../graph/request.js";
import type { View } from "../graph/view.js";
import type { Tally } from "./tally-of.js";
import { timelineItems, timelineTally } from "./timeline.cypher.js";
import type { TimelineItem } from "./timeline-item.js";
import type { TimelineQuestion } from "./timeline-question.js";

/** Whose timeline is asked for, and which of its items. */
interface Asked {
  /** Id of an entity; empty: everything there is. */
  readonly key: string;
  readonly question: TimelineQuestion;
  readonly view: View;
}

/** A page of a timeline, its counts read only when asked for. */
export interface TimelinePage extends Connection {
  readonly asked: TimelineQuestion;
  tally(): Promise<Tally>;
}

type Row = Omit<TimelineItem, "previousDate"> & { readonly id: string; readonly position: string };

/** The date of the item before the first of a page. */
async function dateBefore(graph: GraphRequest, { key, question, view }: Asked, cursor: string): Promise<string | null> {
  const { nodes } = await connect(graph, { listing: timelineItems, args: question, field: "timeline", key, view }, { last: 1, before: cursor });
  return (nodes as readonly Row[])[0]?.date ?? null;
}

/** A page of a timeline; each item knows the date of the one before it, also across pages. */
export async function timelinePage(graph: GraphRequest, asked: Asked, page: PageArguments): Promise<TimelinePage> {
  const { key, question, view } = asked;
  const found = await connect(graph, { listing: timelineItems, args: question, field: "timeline", key, view }, page);
  const rows = found.nodes as readonly Row[];
  const previousDate = async (index: number): Promise<string | null> => {
    if (index > 0) return rows[index - 1]?.date ?? null;
    const [first] = found.edges;
    return first !== undefined && found.pageInfo.hasPreviousPage ? dateBefore(graph, asked, first.cursor) : null;
  };
  const edges = found.edges.map((edge, index) => ({ ...edge, node: { ...edge.node, previousDate: () => previousDate(index) } }));
  return { ...found, edges, nodes: edges.map(({ node }) => node), asked: question, tally: () => graph.find(timelineTally, key, view, question) };
}
