import { links } from "./evidence.js";
import { type Markup, markup } from "./markup.js";
import type { PageContent } from "./page-content.js";
import type { PageQuery } from "./page-query.js";
import type { PassageData, TakenData } from "./passage-document.js";

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

const takenItem = ({ statement, about }: TakenData): Markup => markup`<li>${about === null ? statement : markup`<a href="/${about.id}">${statement}</a>`}</li>
`;

const takenList = (kind: string, taken: readonly TakenData[]): Markup =>
  markup`<h3>${titles[kind]}</h3><ul>${taken.filter((one) => one.kind === kind).map(takenItem)}</ul>`;

const range = ({ nodes, totalCount }: PassageData["statements"]): string => (nodes.length < totalCount ? `${nodes.length} of ${totalCount}, by kind.` : `All ${totalCount}, by kind.`);

function takenSection({ id, statements }: PassageData, query: PageQuery): Markup {
  const { nodes, pageInfo } = statements;
  const next = pageInfo.hasNextPage && markup`<p><a rel="next" href="/${id}?${String(new URLSearchParams({ ...query, after: pageInfo.endCursor ?? "" }))}">What else was taken from it</a></p>`;
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  return markup`<h2>What the graph took from it</h2><p class="quiet">${range(statements)}</p>${kinds.map((kind) => takenList(kind, nodes))}${next}`;
}

/** The page of a passage: what it is about, the works it refers to, and what was taken from it. */
export const passagePage = (passage: PassageData, query: PageQuery): PageContent => ({
  title: passage.label,
  body: markup`<p>${passage.summary}</p>
${passage.works.length > 0 && markup`<h2>Works it refers to</h2><p>${links(passage.works)}</p>`}
${takenSection(passage, query)}`,
});
