import type { OmissionReasonName } from "../graph/vocabulary/omission-reason.js";
import type { Covers } from "./covers-of.js";
import type { Span } from "./span.js";
import { spansOf } from "./spans-of.js";

/** What a character is covered by, or why it is left out. */
type Mark = "covered" | OmissionReasonName;

/** A plain text in which every character may bear one mark. */
export class MarkedText {
  readonly #text: string;
  readonly #marks: (Mark | undefined)[] = [];

  constructor(text: string, { everywhere, once }: Covers) {
    this.#text = text;
    for (const form of everywhere) for (const span of spansOf(text, form, "inflected")) this.mark(span, "covered");
    for (const form of once) this.#markFirst(form);
  }

  /** Marks what bears no mark yet. */
  mark({ start, end }: Span, mark: Mark): void {
    for (let at = start; at < end; at++) this.#marks[at] ??= mark;
  }

  /** The marks of the letters and digits of a span and, unless it is a quoted term, of what joins them; undefined where there is none. */
  marks({ start, end }: Span, isTerm: boolean): readonly (Mark | undefined)[] {
    const places = Array.from({ length: end - start }, (_, index) => start + index);
    return places.filter((at) => !isTerm || /[\p{L}\p{N}]/u.test(this.#text[at] ?? "")).map((at) => this.#marks[at]);
  }

  #markFirst(form: string): void {
    const first = spansOf(this.#text, form, "exact").find((span) => this.marks(span, false).includes(undefined));
    if (first !== undefined) this.mark(first, "covered");
  }
}
