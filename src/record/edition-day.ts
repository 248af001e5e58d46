import type { Citer } from "./citer.js";
import type { NegativeListRow } from "./columns/negative-list-columns.js";
import { remark } from "./remark.js";

/** The day of an edition: which of its days it is, in words, and the pages it was read from. */
interface EditionDay {
  readonly date: string;
  readonly words: string;
  readonly at: readonly string[];
  /** Whether the record worked it out. */
  readonly isDerived: boolean;
}

const the = (how: string): string => `The day is that on which it ${how}.`;

/** The first of the days that an edition has; its year where it has none. */
export function editionDay({ issued, issued_note: note, issue_source: issue, published, number_source: number, in_force: inForce, edition }: NegativeListRow, cite: Citer): EditionDay {
  if (issued !== undefined) return { date: issued, words: [the("was issued"), remark(note)].filter((part) => part !== undefined).join(" "), at: cite(issue).at, isDerived: note !== undefined };
  if (published !== undefined) return { date: published, words: the("was published"), at: cite(number).at, isDerived: false };
  if (inForce !== undefined) return { date: inForce, words: the("came into force"), at: cite(issue).at, isDerived: false };
  return { date: String(edition), words: "Only the year of the edition is known.", at: cite().at, isDerived: false };
}
