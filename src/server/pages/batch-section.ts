import { type Markup, markup } from "./markup.js";
import type { ThingData } from "./thing-document.js";

/** How many of its measures a list has here, and that what is counted over it is a lower bound when it is not whole. */
export function batchSection({ measuresKnown, measuresTotal, isComplete }: ThingData): Markup {
  if (measuresKnown === undefined) return markup``;
  const total = measuresTotal == null ? "how many the document has is not known" : `the document has ${measuresTotal}`;
  const bound = isComplete === true ? "The list is complete." : "The list is not complete: what is counted over it is a lower bound.";
  return markup`<p><strong>${measuresKnown} of its measures are here</strong>; ${total}. ${bound}</p>`;
}
