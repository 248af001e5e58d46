import { locators } from "./evidence.js";
import { type Markup, markup } from "./markup.js";
import type { PageFigure, PageList } from "./page-data.js";
import { remainder } from "./remainder.js";
import { words } from "./words.js";

/** What is expected or aimed at, and what is doubtful, says so; what was measured needs no mark. */
const marks = ({ nature, reading }: PageFigure): Markup =>
  markup`${nature !== "ACTUAL" && markup` <span class="status">${words(nature)}</span>`}${reading !== null && markup` <span class="status">label doubtful</span>`}`;

/** The figures of what a page is about, as far as they fit. */
export function figureSection(title: string, figures: PageList<PageFigure> | undefined): Markup {
  if (figures === undefined || figures.nodes.length === 0) return markup``;
  const items = figures.nodes.map((figure) => markup`<li><a href="/${figure.id}">${figure.sentence}</a>${marks(figure)} ${locators([figure.citation])}</li>
`);
  return markup`<h2>${title}</h2><ul>${items}</ul>${remainder(figures)}`;
}
