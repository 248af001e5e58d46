import { locator } from "./evidence.js";
import { type Markup, markup } from "./markup.js";
import type { PageCitation } from "./page-data.js";

/** The passages that name or give what a page is about. */
export const citationSection = (title: string, citations: readonly PageCitation[]): Markup =>
  citations.length === 0
    ? markup``
    : markup`<h2>${title}</h2><ul>${citations.map((citation) => markup`<li>${locator(citation)} <span class="quiet">${citation.source.summary}</span></li>`)}</ul>`;
