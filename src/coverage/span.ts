/** A part of a text, from its first character to before its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
