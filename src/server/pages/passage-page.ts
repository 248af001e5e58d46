import { links } from "./evidence.js";
import { markup } from "./markup.js";
import type { PageContent } from "./page-content.js";
import type { PageQuery } from "./page-query.js";
import type { PassageData } from "./passage-document.js";
import { takenSection } from "./taken-section.js";

/** The page of a passage: what it is about, the works it refers to, and what was taken from it. */
export const passagePage = (passage: PassageData, query: PageQuery): PageContent => ({
  title: passage.label,
  body: markup`<p>${passage.summary}</p>
${passage.works.length > 0 && markup`<h2>Works it refers to</h2><p>${links(passage.works)}</p>`}
${takenSection(passage, query)}`,
});
