import type { Span } from "./span.js";

/** How a form is looked for: `inflected` also in the possessive and the plural, `exact` as it is, `verbatim` with its capitals too. */
type Likeness = "inflected" | "exact" | "verbatim";

const escaped = (form: string): string => form.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

function inflected(form: string): string {
  if (/[^aeiou\P{L}]y$/iu.test(form)) return `${escaped(form.slice(0, -1))}(?:y(?:'s)?|ies)`;
  if (/\p{L}$/u.test(form)) return `${escaped(form)}(?:'s|s|es)?`;
  return /\p{L}.*\d$/u.test(form) ? `${escaped(form)}(?:'s)?` : escaped(form);
}

/** A word or number is not found inside a longer one. */
function leftEdge(form: string, likeness: Likeness): string {
  if (/^\p{L}/u.test(form)) return "(?<![\\p{L}\\p{N}])";
  if (!/^\d/.test(form)) return "";
  return `(?<![\\p{L}\\p{N}]|\\d[.,]${likeness === "inflected" ? "" : "|\\p{Lu}-"})`;
}

function rightEdge(form: string, likeness: Likeness): string {
  if (/\p{L}$/u.test(form)) return "(?![\\p{L}\\p{N}])";
  if (!/\d$/.test(form)) return "";
  return `(?![\\p{L}\\p{N}]|[.,]\\d${likeness === "inflected" ? "" : "|\\s?%"})`;
}

/** Where a plain form stands in a plain text; one that has no small letters, such as an acronym, only with its capitals. */
export function spansOf(text: string, form: string, likeness: Likeness): readonly Span[] {
  const core = likeness === "inflected" ? inflected(form) : escaped(form);
  const minds = likeness === "verbatim" || (/\p{Lu}/u.test(form) && !/\p{Ll}/u.test(form));
  const pattern = new RegExp(leftEdge(form, likeness) + core + rightEdge(form, likeness), minds ? "gu" : "giu");
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
