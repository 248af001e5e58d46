import { kindOf } from "../../graph/vocabulary/kind-of.js";
import type { Entity } from "../merging/entity.js";
import type { Relation } from "../merging/relation.js";
import type { Properties } from "./graph-row.js";

interface Counted {
  readonly known: string;
  readonly isComplete: boolean;
}

const partOf = (relations: readonly Relation[], kind: "Measure" | "Batch"): readonly Relation[] =>
  relations.filter(({ from, type, to }) => type === "PART_OF" && kindOf(from) === kind && kindOf(to) === "Batch");

function counted({ id, facts }: Entity, members: readonly Relation[]): Counted {
  const known = String(new Set(members.filter(({ to }) => to === id).map(({ from }) => from)).size);
  const totals = facts.filter(({ property }) => property === "measuresTotal").map(({ value }) => value);
  return { known, isComplete: totals.length > 0 && totals.every((total) => total === known) };
}

/** How many measures each list has here, and whether these are all that its document has: a list whose total is not known, or on which sources differ, is not complete. A field of a complete list is complete. */
export function listCounts(entities: readonly Entity[], relations: readonly Relation[]): ReadonlyMap<string, Properties> {
  const members = partOf(relations, "Measure");
  const lists = new Map(entities.filter(({ id }) => kindOf(id) === "Batch").map((batch) => [batch.id, counted(batch, members)]));
  const wholes = new Map(partOf(relations, "Batch").map(({ from, to }) => [from, to]));
  const isComplete = (id: string): boolean => lists.get(id)?.isComplete === true || lists.get(wholes.get(id) ?? "")?.isComplete === true;
  return new Map([...lists].map(([id, { known }]) => [id, { measuresKnown: known, isComplete: isComplete(id) }]));
}
