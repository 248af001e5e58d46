import type { Markup } from "./markup.js";

/** What a page says of a thing, and the title over it. */
export interface PageContent {
  readonly title: string;
  readonly body: Markup;
}
