import { monthNumber } from "./month-number.js";

/** The new area that a zone was given later, from the one text of a row that tells of it. */
export interface NewArea {
  readonly name: string;
  /** Number of its plan, in English. */
  readonly plan: string;
  /** Month of its launch. */
  readonly launched: string;
}

const form = /^(?<name>[^(]+?) \((?<plan>\w+ \[\d+\] No\. \d+), launched (?<month>\w+) (?<year>\d{4})\)$/;

/** Reads `Name (Guofa [2019] No. 15, launched August 2019)`; null for anything else. */
export function newArea(text: string): NewArea | null {
  const { name, plan, month = "", year } = form.exec(text)?.groups ?? {};
  const number = monthNumber(month);
  return name === undefined || plan === undefined || number === null ? null : { name, plan, launched: `${year}-${number}` };
}
