import type { OmissionRecord } from "../dataset/records/omission-record.js";
import type { Covers } from "./covers-of.js";
import { leaveOut } from "./leave-out.js";
import { MarkedText } from "./marked-text.js";
import type { Occurrence } from "./occurrence.js";
import type { PassageCoverage } from "./passage-coverage.js";
import type { Token } from "./tokens-of.js";

const aroundCharacters = 25;

function occurrence(text: string, { kind, start, end }: Token, marked: MarkedText): Occurrence {
  const marks = marked.marks({ start, end }, kind === "term");
  const around = { kind, before: text.slice(Math.max(0, start - aroundCharacters), start), text: text.slice(start, end), after: text.slice(end, end + aroundCharacters) };
  if (marks.includes(undefined)) return { ...around, state: "uncovered" };
  const [reason] = marks.flatMap((mark) => (mark === undefined || mark === "covered" ? [] : [mark]));
  return reason === undefined ? { ...around, state: "covered" } : { ...around, state: "omitted", reason };
}

/** What becomes of the tokens of a plain text, given what the statements citing it cover and what is left out. */
export function coverText(text: string, tokens: readonly Token[], covers: Covers, omissions: readonly OmissionRecord[]): Omit<PassageCoverage, "id"> {
  const marked = new MarkedText(text, covers);
  const unusedOmissions = leaveOut(marked, text, tokens, omissions);
  return { occurrences: tokens.map((token) => occurrence(text, token, marked)), unusedOmissions, notPrinted: [] };
}
