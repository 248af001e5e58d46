import { type Markup, markup } from "./markup.js";
import type { PageCitation, PageClaim, PageLink } from "./page-data.js";
import { words } from "./words.js";

/** A link to the page of a thing. */
export const link = ({ id, name }: PageLink): Markup => markup`<a href="/${id}">${name}</a>`;

/** A link to a passage, named as a reader names it. */
export const locator = ({ locator: place, source }: PageCitation): Markup =>
  markup`<a href="/${source.id}" title="${source.summary}">${source.label ?? place}</a>`;

/** The passages that claims rest on, each once. */
export function cited(claims: readonly PageClaim[]): Markup {
  const once = new Map(claims.map(({ citation }) => [citation.source.id, citation]));
  return markup`<span class="quiet">${[...once.values()].map((citation, index) => [index > 0 && ", ", locator(citation)])}</span>`;
}

/** What is planned or asked for says so; what is stated needs no mark. */
export const statusMark = (status: string): Markup =>
  status === "STATED" ? markup`` : markup` <span class="status">${status === "RECOMMENDED" ? "asked for" : words(status)}</span>`;
