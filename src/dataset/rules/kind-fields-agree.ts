import { mergedIds } from "../merging/merged-ids.js";
import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";

/** Datasets are merged by id, and a thing is of one kind. */
export const kindFieldsAgree: Rule = {
  id: "kind-fields-agree",
  meaning: "Two datasets give one place the same placeKind and one document the same documentKind.",
  *check({ datasets }) {
    const idOf = mergedIds(datasets);
    const known = new Map<string, string>();
    for (const entity of datasets.flatMap(({ entities }) => entities))
      for (const field of ["placeKind", "documentKind"] as const) {
        const found = entity[field];
        const expected = known.get(`${field} ${idOf(entity.id)}`) ?? found;
        if (found === undefined || expected === undefined) continue;
        known.set(`${field} ${idOf(entity.id)}`, expected);
        if (found !== expected) yield { position: positions.at(entity, [field]), found, expected };
      }
  },
};
