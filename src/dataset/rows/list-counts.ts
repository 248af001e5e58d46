import type { Entity } from "../merging/entity.js";
import type { Properties } from "./graph-row.js";
import { kindOf } from "../../graph/vocabulary/kind-of.js";
import type { Relation } from "../merging/relation.js";

/** How many measures each list has here, and whether these are all that its document has: a list whose total is not known, or on which sources differ, is not complete. */
export function listCounts(entities: readonly Entity[], relations: Iterable<Relation>): ReadonlyMap<string, Properties> {
  const members = new Map<string, Set<string>>();
  for (const { from, type, to } of relations)
    if (type === "PART_OF" && kindOf(from) === "Measure") members.set(to, (members.get(to) ?? new Set()).add(from));
  const counts = entities
    .filter(({ id }) => kindOf(id) === "Batch")
    .map(({ id, facts }): readonly [string, Properties] => {
      const known = String(members.get(id)?.size ?? 0);
      const totals = facts.filter(({ property }) => property === "measuresTotal").map(({ value }) => value);
      return [id, { measuresKnown: known, isComplete: totals.length > 0 && totals.every((total) => total === known) }];
    });
  return new Map(counts);
}
