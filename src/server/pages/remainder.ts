import { type Markup, markup } from "./markup.js";
import type { PageList } from "./page-data.js";

/** Says under a list that it goes on, where it does. */
export const remainder = ({ nodes, totalCount }: PageList<unknown>): Markup =>
  totalCount > nodes.length ? markup`<p class="quiet">The first ${nodes.length} of ${totalCount}; the API has them all.</p>` : markup``;
