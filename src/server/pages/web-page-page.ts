import { markup } from "./markup.js";
import type { PageContent } from "./page-content.js";
import type { PageQuery } from "./page-query.js";
import { takenSection } from "./taken-section.js";
import type { WebPageData } from "./web-page-document.js";
import { words } from "./words.js";

/** The page of a web page of the public record: whose it is, what of it was read, and what was taken from it. */
export const webPagePage = (page: WebPageData, query: PageQuery): PageContent => ({
  title: page.label,
  body: markup`<p>${page.summary}</p>
<table>
<tr><th>published by</th><td>${page.publisher ?? "not known: a copy on an unrelated site, whose address is not shown"}</td></tr>
<tr><th>sort of page</th><td>${words(page.pageKind)}</td></tr>
<tr><th>what was read</th><td>${page.read}</td></tr>
<tr><th>official address</th><td>${page.address === null ? "none is known" : markup`<a href="${page.address}">${page.address}</a>`}</td></tr>
</table>
${takenSection(page, query)}`,
});
