import { parse } from "graphql";

import type { Context } from "../../graph/context.js";
import { ask } from "./ask.js";
import { link } from "./evidence.js";
import { layout } from "./layout.js";
import { type Markup, markup } from "./markup.js";
import type { PageLink } from "./page-data.js";

const startDocument = parse(`{
  zones(first: 100) { nodes { id name } }
  tasks(first: 100) { nodes { id name } }
  measures(first: 100) { nodes { id name } }
  documents(first: 100) { nodes { id name } }
  agreements(first: 100) { nodes { id name } }
}`);

type Lists = Readonly<Record<string, { readonly nodes: readonly PageLink[] }>>;

const section = ([title, { nodes }]: [string, Lists[string]]): Markup =>
  markup`<h2>${title.charAt(0).toUpperCase() + title.slice(1)}</h2><p>${nodes.map((node, index) => [index > 0 && " · ", link(node)])}</p>`;

/** Where a reader starts: what this is, and a link to every measure, zone, task, document and agreement. */
export async function startPage(contextValue: Context): Promise<string> {
  const lists = await ask<Lists>(startDocument, contextValue);
  return layout(
    "Reform measures in China's pilot free trade zones",
    markup`<h1>Reform measures in China's pilot free trade zones</h1>
<p>Where a reform was tried first, who followed, by which document it went nationwide, and what each step rests on. Every statement names its passage.</p>
<p>Ask in the <a href="/playground">playground</a>, or begin with <a href="/measure/negative-list">the way of the negative list</a>.</p>
${Object.entries(lists).map(section)}`,
  );
}
