import type { Rank } from "./link.cypher.js";

/** An entity with what it is ordered by; null where that is not there. */
interface Ranked {
  readonly id: string;
  readonly rank: Rank | null;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The ids of entities that are as near as each other: those with fewer relations first, then by name and id. */
export function nearestFirst(ranked: readonly Ranked[]): readonly string[] {
  const known = ranked.flatMap(({ id, rank }) => (rank === null ? [] : [{ id, ...rank }]));
  return known.sort((a, b) => a.degree - b.degree || order(a.name, b.name) || order(a.id, b.id)).map(({ id }) => id);
}
