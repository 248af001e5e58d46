import { parse } from "graphql";

import type { Context } from "../../graph/context.js";
import { ask } from "./ask.js";
import { conflictSection } from "./conflict-section.js";
import { link } from "./evidence.js";
import { layout } from "./layout.js";
import { type Markup, markup } from "./markup.js";
import type { PageConflict, PageLink, PageList } from "./page-data.js";
import { remainder } from "./remainder.js";

const startDocument = parse(`
  {
    zones(first: 100) { totalCount nodes { id name } }
    tasks(first: 100) { totalCount nodes { id name } }
    measures(first: 100) { totalCount nodes { id name } }
    documents(first: 100) { totalCount nodes { id name } }
    agreements(first: 100) { totalCount nodes { id name } }
    challenges(first: 100) { totalCount nodes { id name } }
    strategies(first: 100) { totalCount nodes { id name } }
    indicators(first: 100) { totalCount nodes { id name } }
    works(first: 100) { totalCount nodes { id name } }
    tables { id name }
    conflicts(filter: { weight: 3 }, first: 100) { nodes { id statement weight } }
  }
`);

type ListName = "zones" | "tasks" | "measures" | "documents" | "agreements" | "challenges" | "strategies" | "indicators" | "works";

type StartData = Readonly<Record<ListName, PageList<PageLink>>> & {
  readonly tables: readonly PageLink[];
  readonly conflicts: { readonly nodes: readonly PageConflict[] };
};

const section = (title: string, things: readonly PageLink[]): Markup =>
  markup`<h2>${title.charAt(0).toUpperCase() + title.slice(1)}</h2><p>${things.map((thing, index) => [index > 0 && " · ", link(thing)])}</p>`;

/** Where a reader starts: what this is, links to the things most asked for, and where the sources disagree most. */
export async function startPage(contextValue: Context): Promise<string> {
  const { tables, conflicts, ...lists } = await ask<StartData>(startDocument, contextValue);
  return layout(
    "Reform measures in China's pilot free trade zones",
    markup`<h1>Reform measures in China's pilot free trade zones</h1>
<p>Where a reform was tried first, who followed, by which document it went nationwide, and what each step rests on. Every statement names its passage.</p>
<p>Ask in the <a href="/playground">playground</a>, or begin with <a href="/measure/negative-list">the way of the negative list</a>.</p>
${Object.entries(lists).map(([title, list]) => [section(title, list.nodes), remainder(list)])}
${section("tables", tables)}
${conflictSection("Conflicts that matter most", conflicts.nodes)}`,
  );
}
