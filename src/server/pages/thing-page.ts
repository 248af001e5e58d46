import { batchSection } from "./batch-section.js";
import { citationSection } from "./citation-section.js";
import { daysText } from "./days-text.js";
import { conflictSection } from "./conflict-section.js";
import { cited, locator } from "./evidence.js";
import { figureSection } from "./figure-section.js";
import { type Markup, markup } from "./markup.js";
import type { PageContent } from "./page-content.js";
import type { PageFact } from "./page-data.js";
import { relationSection } from "./relation-section.js";
import type { ThingData } from "./thing-document.js";
import { stepItem, traceSection } from "./trace-section.js";
import { words } from "./words.js";

const names = ({ nameZh, aliases = [], summary }: ThingData): Markup => markup`${nameZh && markup`<p lang="zh-Hans">${nameZh}</p>`}
${aliases.length > 0 && markup`<p class="quiet">Also: ${aliases.join("; ")}</p>`}
${summary && markup`<p>${summary}</p>`}`;

/** An official address is a link; any other value is text. */
const valueOf = (value: string): Markup => (/^https?:\/\//.test(value) ? markup`<a href="${value}">${value}</a>` : markup`${value}`);

const factRow = ({ property, value, unit, isPreferred, claims, ...days }: PageFact): Markup =>
  markup`<tr><th>${words(property)}</th><td>${valueOf(value)} ${unit} <span class="quiet">${daysText(days)}</span>${!isPreferred && days.validTo === null && markup` <span class="quiet">(also given)</span>`}</td><td>${cited(claims)}</td></tr>
`;

const factSection = ({ facts = [] }: ThingData): Markup =>
  facts.length === 0 ? markup`` : markup`<h2>Facts</h2><table>${facts.map(factRow)}</table>`;

const stageSection = ({ stages = [] }: ThingData): Markup =>
  stages.length === 0 ? markup`` : markup`<h2>Stages</h2><ol>${stages.map(stepItem)}</ol>`;

const citedInSection = ({ citedIn = [] }: ThingData): Markup =>
  citedIn.length === 0
    ? markup``
    : markup`<h2>Where it is cited</h2><ul>${citedIn.map(({ printed, passage }) => markup`<li>${locator({ locator: passage.locator, source: passage })} as ${printed}</li>`)}</ul>`;

const claimSection = ({ claims = [] }: ThingData): Markup =>
  claims.length === 0 ? markup`` : markup`<h2>What says so</h2><ul>${claims.map((claim) => markup`<li>${claim.statement} ${cited([claim])}</li>`)}</ul>`;

/** The page of an entity, a relation, a step or a stage. */
export const thingPage = (thing: ThingData): PageContent => ({
  title: thing.name ?? thing.sentence ?? thing.statement ?? thing.id,
  body: markup`${names(thing)}
${batchSection(thing)}
${factSection(thing)}
${thing.trace && traceSection(thing.trace)}
${stageSection(thing)}
${figureSection(thing.__typename === "Indicator" ? "Its figures" : "Figures about it", thing.figures)}
${conflictSection("Conflicts", thing.conflicts ?? [])}
${relationSection(thing)}
${citedInSection(thing)}
${citationSection("Where it is named", thing.citations ?? [])}
${claimSection(thing)}`,
});
