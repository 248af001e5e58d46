import { openDays } from "../../graph/days-of.js";
import { partialDate } from "../../graph/partial-date.js";
import { idSlug } from "./id-slug.js";
import type { Relation } from "./relation.js";

/** The id of a relation: its two ends and its type, and its status unless it is stated. */
export const relationId = ({ from, type, to, status }: Relation): string =>
  `relation/${[from, type, to, ...(status === "STATED" ? [] : [status])].map(idSlug).join("-")}`;

const earliest = (date: string): string => partialDate(date)?.earliest ?? openDays.first;
const latest = (date: string): string => partialDate(date)?.latest ?? openDays.last;

/** The relation was there from the earlier of two dates on; where a source gives none, since when is open. */
const earlier = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || other === undefined ? undefined : earliest(one) <= earliest(other) ? one : other;

const later = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || other === undefined ? undefined : latest(one) >= latest(other) ? one : other;

const merge = (first: Relation, second: Relation): Relation => ({
  ...first,
  validFrom: earlier(first.validFrom, second.validFrom),
  validTo: later(first.validTo, second.validTo),
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
