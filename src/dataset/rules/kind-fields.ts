import { positions } from "../findings/positions.js";
import type { EntityRecord } from "../records/entity-record.js";
import type { Rule } from "../checking/rule.js";
import { kindOf } from "../../graph/vocabulary/kind-of.js";

const fields = { placeKind: "Place", documentKind: "Document" } as const;

/** What the field should be, in words; null when it is right. */
function missed(entity: EntityRecord, field: keyof typeof fields): string | null {
  const belongs = kindOf(entity.id) === fields[field];
  if (belongs === (entity[field] !== undefined)) return null;
  return belongs ? `a ${field}` : `no ${field}`;
}

/** The finer kinds of places and documents. */
export const kindFields: Rule = {
  id: "kind-fields",
  meaning: "Every place has a placeKind, every document a documentKind, and nothing else has one.",
  *check({ datasets }) {
    for (const entity of datasets.flatMap(({ entities }) => entities))
      for (const field of ["placeKind", "documentKind"] as const) {
        const expected = missed(entity, field);
        if (expected !== null) yield { position: positions.at(entity, [field]), found: entity[field] ?? `no ${field}`, expected };
      }
  },
};
