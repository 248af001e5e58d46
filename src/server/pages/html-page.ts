import { checkPage } from "./check-page.js";
import { conflictPage } from "./conflict-page.js";
import { figurePage } from "./figure-page.js";
import { layout } from "./layout.js";
import { type Markup, markup } from "./markup.js";
import type { PageContent } from "./page-content.js";
import type { PageData } from "./page-document.js";
import type { PageQuery } from "./page-query.js";
import { passagePage } from "./passage-page.js";
import { tablePage } from "./table-page.js";
import { thingPage } from "./thing-page.js";
import { webPagePage } from "./web-page-page.js";
import { words } from "./words.js";

function contentOf(thing: PageData, query: PageQuery): PageContent {
  switch (thing.__typename) {
    case "Passage": return passagePage(thing, query);
    case "WebPage": return webPagePage(thing, query);
    case "Figure": return figurePage(thing);
    case "Table": return tablePage(thing);
    case "Check": return checkPage(thing);
    case "Conflict": return conflictPage(thing);
    default: return thingPage(thing);
  }
}

const source = (address: string | null): Markup => markup`${address && markup` Source: <a href="${address}">${address}</a>.`}`;

/** The page of a thing as HTML; `query` is what its address says besides the id. */
export function htmlPage(thing: PageData, query: PageQuery): string {
  const { title, body } = contentOf(thing, query);
  const { __typename, id } = thing;
  return layout(
    title,
    markup`<p class="quiet">${words(__typename)} · ${id}</p>
<h1>${title}</h1>
${body}
<p class="quiet">This page as <a href="/${id}.json">JSON</a> or <a href="/${id}.jsonld">JSON-LD</a>.${"address" in thing && source(thing.address)}</p>`,
  );
}
