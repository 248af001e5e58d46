import { partialDate } from "../../graph/partial-date.js";
import { factProperties } from "../../graph/vocabulary/fact-property.js";
import type { FactRecord } from "../records/fact-record.js";

const precisionRank = ["DAY", "MONTH", "YEAR", "SINCE", "BEFORE"];

const rank = ({ property, value }: FactRecord): number =>
  factProperties[property].value === "date" ? precisionRank.indexOf(partialDate(value)?.precision ?? "") : 0;

/** The value of each property that is shown first: of several, the most precise date, then the one written first in the data. */
export function preferredFacts(facts: readonly FactRecord[]): ReadonlyMap<string, FactRecord> {
  const preferred = new Map<string, FactRecord>();
  for (const fact of facts) {
    const best = preferred.get(fact.property);
    if (best === undefined || rank(fact) < rank(best)) preferred.set(fact.property, fact);
  }
  return preferred;
}
