import { idSlug } from "./id-slug.js";
import type { Relation } from "./relation.js";

/** The id of a relation: its two ends and its type, and its status unless it is stated. */
export const relationId = ({ from, type, to, status }: Relation): string =>
  `relation/${[from, type, to, ...(status === "STATED" ? [] : [status])].map(idSlug).join("-")}`;

const merge = (first: Relation, second: Relation): Relation => ({
  ...first,
  validFrom: first.validFrom ?? second.validFrom,
  validTo: first.validTo ?? second.validTo,
  claims: [...first.claims, ...second.claims],
});

/** One relation an id: what several steps or datasets say of the same two ends is put together. */
export function mergeRelations(relations: readonly Relation[]): ReadonlyMap<string, Relation> {
  const merged = new Map<string, Relation>();
  for (const relation of relations) {
    const id = relationId(relation);
    const known = merged.get(id);
    merged.set(id, known === undefined ? relation : merge(known, relation));
  }
  return merged;
}
