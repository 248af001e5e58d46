import { type Markup, markup } from "./markup.js";
import type { PageConflict } from "./page-data.js";

/** How much a conflict matters, as a reader says it; nothing of one that arose by itself. */
export const weightOf = (weight: number | null): string => (weight === null ? "" : `weight ${weight} of 3`);

/** A link to a conflict, and how much it matters. */
export const conflictLink = ({ id, statement, weight }: PageConflict): Markup =>
  markup`<a href="/${id}">${statement}</a> <span class="quiet">${weightOf(weight)}</span>`;

/** Conflicts, each once. */
export function conflictSection(title: string, conflicts: readonly PageConflict[]): Markup {
  const once = new Map(conflicts.map((conflict) => [conflict.id, conflict]));
  if (once.size === 0) return markup``;
  return markup`<h2>${title}</h2><ul>${[...once.values()].map((conflict) => markup`<li>${conflictLink(conflict)}</li>
`)}</ul>`;
}
