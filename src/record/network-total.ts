import { monthNumber } from "./month-number.js";

/** How many agreements and partners there were by a month. */
export interface NetworkTotal {
  readonly agreements: string;
  readonly partners: string;
  readonly month: string;
}

const form = /^(?<agreements>\d+) agreements with (?<partners>\d+) countries and regions as announced in (?<month>\w+) (?<year>\d{4})$/;

/** Reads the note of the row that counts the network; null where it does not say it in these words. */
export function networkTotal(note: string | undefined): NetworkTotal | null {
  const { agreements, partners, month = "", year } = form.exec(note ?? "")?.groups ?? {};
  const number = monthNumber(month);
  return agreements === undefined || partners === undefined || number === null ? null : { agreements, partners, month: `${year}-${number}` };
}
