import { partialDate } from "../../graph/partial-date.js";
import { isDefinitelyBefore } from "./is-definitely-before.js";
import { positions } from "../findings/positions.js";
import type { Objection } from "./rule.js";

const beginning = (date: string): string => partialDate(date)?.earliest ?? "";

/** An objection to each dated record that is definitely before one of its group that is written above it. */
export function* outOfOrder<T extends { readonly date?: string }>(records: Iterable<T>, groupOf: (record: T) => string): Iterable<Objection> {
  const last = new Map<string, string>();
  for (const record of records) {
    const { date } = record;
    if (date === undefined) continue;
    const group = groupOf(record);
    const above = last.get(group) ?? date;
    if (isDefinitelyBefore(date, above)) yield { position: positions.at(record, ["date"]), found: date, expected: `no date before ${above}` };
    last.set(group, beginning(date) > beginning(above) ? date : above);
  }
}
