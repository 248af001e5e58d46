import { cited, locator } from "./evidence.js";
import { layout } from "./layout.js";
import { type Markup, markup } from "./markup.js";
import type { PageData, PageFact } from "./page-data.js";
import { relationSection } from "./relation-section.js";
import { stepItem, traceSection } from "./trace-section.js";
import { words } from "./words.js";

const titleOf = (thing: PageData): string => thing.name ?? thing.label ?? thing.sentence ?? thing.statement ?? thing.id;

const heading = (thing: PageData): Markup => markup`<p class="quiet">${words(thing.__typename)} · ${thing.id}</p>
<h1>${titleOf(thing)}</h1>
${thing.nameZh && markup`<p lang="zh-Hans">${thing.nameZh}</p>`}
${thing.aliases && thing.aliases.length > 0 && markup`<p class="quiet">Also: ${thing.aliases.join("; ")}</p>`}
${markup`<p>${thing.summary ?? thing.sourceSummary}</p>`}`;

const factRow = ({ property, value, unit, isPreferred, claims }: PageFact): Markup =>
  markup`<tr><th>${words(property)}</th><td>${value} ${unit}${!isPreferred && markup` <span class="quiet">(also given)</span>`}</td><td>${cited(claims)}</td></tr>
`;

const factSection = ({ facts = [] }: PageData): Markup =>
  facts.length === 0 ? markup`` : markup`<h2>Facts</h2><table>${facts.map(factRow)}</table>`;

const stageSection = ({ stages = [] }: PageData): Markup =>
  stages.length === 0 ? markup`` : markup`<h2>Stages</h2><ol>${stages.map(stepItem)}</ol>`;

const citationSection = ({ citations = [], claims = [] }: PageData): Markup => markup`
${citations.length > 0 && markup`<h2>Where it is named</h2><ul>${citations.map((citation) => markup`<li>${locator(citation)} <span class="quiet">${citation.source.summary}</span></li>`)}</ul>`}
${claims.length > 0 && markup`<h2>What says so</h2><ul>${claims.map((claim) => markup`<li>${claim.statement} ${cited([claim])}</li>`)}</ul>`}`;

const other = ({ id }: PageData, address: string | null | undefined): Markup =>
  markup`<p class="quiet">This page as <a href="/${id}.json">JSON</a> or <a href="/${id}.jsonld">JSON-LD</a>.${address && markup` Source: <a href="${address}">${address}</a>.`}</p>`;

/** The page of a thing as HTML. */
export const htmlPage = (thing: PageData): string =>
  layout(
    titleOf(thing),
    markup`${heading(thing)}
${factSection(thing)}
${thing.trace && traceSection(thing.trace)}
${stageSection(thing)}
${relationSection(thing)}
${citationSection(thing)}
${other(thing, thing.address)}`,
  );
