import { isDefinitelyBefore } from "../checking/is-definitely-before.js";
import { positions } from "../findings/positions.js";
import type { FactPropertyName } from "../../graph/vocabulary/fact-property.js";
import type { DatasetRecord } from "../records/dataset-record.js";
import type { Rule } from "../checking/rule.js";

const dated: readonly FactPropertyName[] = ["issuedOn", "approvedOn", "signedOn", "adoptedOn", "publishedOn"];

/** The days on which documents were signed, approved, issued or published, whoever says so. */
function datesOfDocuments(datasets: readonly DatasetRecord[]): ReadonlyMap<string, readonly string[]> {
  const dates = new Map<string, string[]>();
  for (const { id, facts = [] } of datasets.flatMap(({ entities }) => entities))
    for (const { property, value } of facts)
      if (dated.includes(property)) dates.set(id, [...(dates.get(id) ?? []), value]);
  return dates;
}

/** A step cannot rest on a document of the future; with several dates, on none of them. */
export const stepAfterDocument: Rule = {
  id: "step-after-document",
  meaning: "A step is not dated before the document it rests on was signed, approved, issued or published.",
  *check({ datasets }) {
    const datesOf = datesOfDocuments(datasets);
    for (const step of datasets.flatMap(({ steps }) => steps)) {
      const dates = datesOf.get(step.by ?? "") ?? [];
      if (dates.length > 0 && dates.every((date) => isDefinitelyBefore(step.date, date)))
        yield { position: positions.at(step, ["date"]), found: `${step.date}`, expected: `no date before ${dates.join(", ")} of ${step.by}` };
    }
  },
};
