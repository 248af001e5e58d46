import type { RelationRecord } from "../records/relation-record.js";

interface Closing {
  readonly relation: RelationRecord;
  /** The ids along the cycle, the first one again at the end. */
  readonly cycle: readonly string[];
}

/** For each entity, the relations that start from it, each to be taken once. */
function untakenFrom(relations: readonly RelationRecord[]): ReadonlyMap<string, RelationRecord[]> {
  const untaken = new Map<string, RelationRecord[]>();
  for (const relation of relations.toReversed()) {
    const others = untaken.get(relation.from);
    if (others === undefined) untaken.set(relation.from, [relation]);
    else others.push(relation);
  }
  return untaken;
}

/** The relations that lead back to an entity from which their start was reached; without them there is no cycle. */
export function* closingRelations(relations: readonly RelationRecord[]): Iterable<Closing> {
  const untaken = untakenFrom(relations);
  for (const start of [...untaken.keys()].toReversed()) {
    // Depth first with the path in hand instead of recursion: a chain may be long.
    const path = [start];
    const onPath = new Set(path);
    for (let id = path.at(-1); id !== undefined; id = path.at(-1)) {
      const relation = untaken.get(id)?.pop();
      if (relation === undefined) {
        path.pop();
        onPath.delete(id);
      } else if (onPath.has(relation.to)) {
        yield { relation, cycle: [...path.slice(path.indexOf(relation.to)), relation.to] };
      } else {
        path.push(relation.to);
        onPath.add(relation.to);
      }
    }
  }
}
