import type { Link } from "../../src/paths/link.js";
import type { ReadLinks } from "../../src/paths/read-links.js";

/** A relation of a made-up graph. */
export interface MadeRelation {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly from: string;
  readonly to: string;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Some relations between the entities `a`, `b`, `c` …, several of them between the same two. */
export function randomRelations(random: () => number, entities: number, relations: number): readonly MadeRelation[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const ids = Array.from({ length: entities }, (_, index) => String.fromCharCode(97 + index));
  return Array.from({ length: relations }, (_, index) => {
    const from = pick(ids);
    const to = pick(ids.filter((id) => id !== from));
    return { id: `r${index}`, type: pick(["CONCERNS", "PART_OF", "CITES"]), status: pick(["STATED", "STATED", "PLANNED"]), from, to };
  });
}

/** The relations of an entity. */
export const linksOf = (relations: readonly MadeRelation[], id: string): readonly Link[] =>
  relations.filter(({ from, to }) => from === id || to === id).map(({ from, to, ...link }) => ({ ...link, isOutgoing: from === id, other: from === id ? to : from }));

/** Reads them from memory, and remembers what was asked for. */
export function readFrom(relations: readonly MadeRelation[], asked: (readonly string[])[] = []): ReadLinks {
  return async (ids) => {
    asked.push(ids);
    return { found: new Map(ids.map((id) => [id, linksOf(relations, id)])), isWhole: true };
  };
}
