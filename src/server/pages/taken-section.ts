import { type Markup, markup } from "./markup.js";
import type { PageList } from "./page-data.js";
import type { PageQuery } from "./page-query.js";
import type { TakenData } from "./passage-document.js";

const titles: Readonly<Record<string, string>> = {
  CONFLICT: "Sides of conflicts",
  ENTITY: "Named here",
  FACT: "Facts",
  FIGURE: "Figures",
  RELATION: "Relations",
  STAGE: "Stages of agreements",
  STEP: "Steps of measures",
  TABLE: "Tables",
  WORK: "References to works",
};

/** A passage or web page with a part of what was taken from it. */
interface Read {
  readonly id: string;
  readonly statements: PageList<TakenData> & { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
}

const takenItem = ({ statement, about }: TakenData): Markup => markup`<li>${about === null ? statement : markup`<a href="/${about.id}">${statement}</a>`}</li>
`;

const takenList = (kind: string, taken: readonly TakenData[]): Markup =>
  markup`<h3>${titles[kind]}</h3><ul>${taken.filter((one) => one.kind === kind).map(takenItem)}</ul>`;

const range = ({ nodes, totalCount }: Read["statements"]): string => (nodes.length < totalCount ? `${nodes.length} of ${totalCount}, by kind.` : `All ${totalCount}, by kind.`);

/** What the graph took from a passage or web page, with the way to the rest. */
export function takenSection({ id, statements }: Read, query: PageQuery): Markup {
  const { nodes, pageInfo } = statements;
  const next = pageInfo.hasNextPage && markup`<p><a rel="next" href="/${id}?${String(new URLSearchParams({ ...query, after: pageInfo.endCursor ?? "" }))}">What else was taken from it</a></p>`;
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  return markup`<h2>What the graph took from it</h2><p class="quiet">${range(statements)}</p>${kinds.map((kind) => takenList(kind, nodes))}${next}`;
}
