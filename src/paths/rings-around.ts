import type { Link } from "./link.js";
import type { ReadLinks } from "./read-links.js";

/** The ids of the entities one hop away from an entity, then of those two hops away. */
export interface Rings {
  readonly rings: readonly (readonly string[])[];
  /** Those one hop away that have too many relations to look beyond them. */
  readonly hubs: ReadonlySet<string>;
  readonly isWhole: boolean;
}

interface RingQuestion {
  readonly of: string;
  readonly hops: number;
  readonly types: ReadonlySet<string>;
  readonly limit: number;
}

/** The ids of the entities to which relations of some types lead, each once. */
const neighboursOf = (links: readonly Link[], types: ReadonlySet<string>): readonly string[] => [
  ...new Set(links.filter(({ type }) => types.has(type)).map(({ other }) => other)),
];

/** The entities one hop and, if asked for, two hops away; the second hop is not read when the first gives more than wanted. */
export async function ringsAround({ of, hops, types, limit }: RingQuestion, read: ReadLinks, maxDegree: number): Promise<Rings> {
  const own = await read([of]);
  const near = neighboursOf(own.found.get(of) ?? [], types);
  if (hops === 1 || near.length > limit) return { rings: [near], hubs: new Set(), isWhole: own.isWhole };
  const { found, isWhole } = await read(near);
  const hubs = new Set(near.filter((id) => (found.get(id)?.length ?? 0) > maxDegree));
  const beyond = near.filter((id) => !hubs.has(id)).flatMap((id) => neighboursOf(found.get(id) ?? [], types));
  const far = [...new Set(beyond)].filter((id) => id !== of && !near.includes(id));
  return { rings: [near, far], hubs, isWhole: own.isWhole && isWhole };
}
