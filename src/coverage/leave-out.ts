import type { OmissionRecord } from "../dataset/records/omission-record.js";
import type { MarkedText } from "./marked-text.js";
import type { UnusedOmission } from "./passage-coverage.js";
import { plainText } from "./plain-text.js";
import type { Span } from "./span.js";
import { spansOf } from "./spans-of.js";
import type { Token } from "./tokens-of.js";

const overlap = (one: Span, other: Span): Span => ({ start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) });

/** Marks in a text what is left out on purpose; gives the omissions for which there are too few tokens that nothing covers. */
export function leaveOut(marked: MarkedText, text: string, tokens: readonly Token[], omissions: readonly OmissionRecord[]): readonly UnusedOmission[] {
  const isNeeded = (span: Span): boolean =>
    tokens.some((token) => marked.marks(overlap(token, span), token.kind === "term").includes(undefined));
  // The longer first, so that a word is not taken out of a phrase that is left out as a whole.
  return omissions.toSorted((one, other) => other.text.length - one.text.length).flatMap((omission) => {
    const times = Number(omission.times ?? 1);
    let left = times;
    for (const span of spansOf(text, plainText(omission.text), "verbatim")) {
      if (left === 0 || !isNeeded(span)) continue;
      marked.mark(span, omission.reason);
      left -= 1;
    }
    return left === 0 ? [] : [{ text: omission.text, times, unused: left }];
  });
}
