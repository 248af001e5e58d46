import { type Markup, markup } from "./markup.js";
import type { PageCitation, PageClaim, PageLink } from "./page-data.js";
import { words } from "./words.js";

/** A link to the page of a thing. */
export const link = ({ id, name }: PageLink): Markup => markup`<a href="/${id}">${name}</a>`;

/** Links to the pages of some things, one after the other. */
export const links = (things: readonly PageLink[]): Markup => markup`${things.map((thing, index) => [index > 0 && ", ", link(thing)])}`;

/** A link to a passage, named as a reader names it. */
export const locator = ({ locator: place, source }: Pick<PageCitation, "locator" | "source">): Markup =>
  markup`<a href="/${source.id}" title="${source.summary}">${source.label ?? place}</a>`;

/** Links to passages, one after the other. */
export const locators = (citations: readonly PageCitation[]): Markup =>
  markup`<span class="quiet">${citations.map((citation, index) => [index > 0 && ", ", locator(citation)])}</span>`;

/** What is not simply stated says so. */
const sureness = (claims: readonly PageClaim[]): Markup => {
  const [first] = claims;
  const isSame = claims.every(({ confidence }) => confidence === first?.confidence);
  return first === undefined || first.confidence === "STATED" || !isSame ? markup`` : markup` <span class="status">${words(first.confidence)}</span>`;
};

/** The sources that claims rest on, each once, and how sure they are. */
export function cited(claims: readonly PageClaim[]): Markup {
  const once = new Map(claims.map(({ citation }) => [citation.source.id, citation]));
  return markup`${locators([...once.values()])}${sureness(claims)}`;
}

/** What is planned or asked for says so; what is stated needs no mark. */
export const statusMark = (status: string): Markup =>
  status === "STATED" ? markup`` : markup` <span class="status">${status === "RECOMMENDED" ? "asked for" : words(status)}</span>`;
