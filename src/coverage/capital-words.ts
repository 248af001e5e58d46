import type { Span } from "./span.js";

/** A word with a capital letter. */
export interface CapitalWord extends Span {
  /** Without the `'s` of a possessive. */
  readonly word: string;
  /** Whether it is the first of a sentence or of what stands in quotes. */
  readonly isFirst: boolean;
}

const wordForm = /\p{L}[\p{L}\p{N}]*(?:['-][\p{L}\p{N}]+)*/gu;

/** After the full stop of an initial (`J. Doe`, `U.S. trade`) the sentence goes on. */
const sentenceEnd = /(?:(?<!(?<![\p{L}\p{N}])\p{Lu})\.|[!?:])["')\]]? ["'(]?$/u;

const isOpeningQuote = (text: string, at: number): boolean => text[at] === '"' && text.slice(0, at).split('"').length % 2 === 1;

const isFirst = (text: string, start: number): boolean => start === 0 || isOpeningQuote(text, start - 1) || sentenceEnd.test(text.slice(Math.max(0, start - 8), start));

/** The words of a plain text that have a capital letter. */
export const capitalWords = (text: string): readonly CapitalWord[] =>
  [...text.matchAll(wordForm)]
    .filter(([found]) => /\p{Lu}/u.test(found))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length, word: found.replace(/'s$/, ""), isFirst: isFirst(text, index) }));
