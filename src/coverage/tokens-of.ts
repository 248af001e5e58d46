import { nameWords } from "./name-words.js";
import { numberSpans } from "./number-spans.js";
import { quotedSpans } from "./quoted-spans.js";
import type { Span } from "./span.js";
import type { TokenKind } from "./token-kind.js";

/** A number, name word or quoted term where it stands in a plain text. */
export interface Token extends Span {
  readonly kind: TokenKind;
}

const as = (kind: TokenKind, spans: readonly Span[]): Token[] => spans.map(({ start, end }) => ({ kind, start, end }));

/** What has to be covered in each of some plain texts, which are one work: whether a word is a name is told by all of them. */
export function tokensOf(texts: readonly string[]): (text: string) => readonly Token[] {
  const namesIn = nameWords(texts);
  return (text) => [...as("number", numberSpans(text)), ...as("name", namesIn(text)), ...as("term", quotedSpans(text))];
}
