import type { Span } from "./span.js";

const longest = 8;

/** What stands in quotes in a plain text, without the quotes, when it has at most eight words. */
export function quotedSpans(text: string): readonly Span[] {
  const quotes = [...text.matchAll(/"([^"]+)"/g)].filter(({ 1: quoted = "" }) => quoted.trim().split(" ").length <= longest);
  return quotes.map(({ 0: found, index }) => ({ start: index + 1, end: index + found.length - 1 }));
}
