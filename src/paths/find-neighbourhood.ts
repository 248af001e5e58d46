import type { GraphRequest } from "../graph/request.js";
import type { View } from "../graph/view.js";
import { defaultMaxDegree } from "./default-max-degree.js";
import { ranksOfEntity } from "./link.cypher.js";
import { nearestFirst } from "./nearest-first.js";
import { readLinks } from "./read-links.js";
import { type Rings, ringsAround } from "./rings-around.js";

/** Which neighbourhood is asked for. */
export interface NeighbourhoodQuestion {
  readonly of: string;
  readonly hops: number;
  readonly types: ReadonlySet<string>;
  readonly limit: number;
}

/** The ids of an entity and of those around it, and what was left out. */
export interface FoundNeighbourhood {
  readonly entityIds: readonly string[];
  readonly hubIds: readonly string[];
  readonly isCut: boolean;
}

/** The entities around one: the nearest first, then those with fewer relations, then by name and id. */
export async function findNeighbourhood(graph: GraphRequest, question: NeighbourhoodQuestion, view: View): Promise<FoundNeighbourhood> {
  const { of, limit } = question;
  const { rings, hubs, isWhole }: Rings = await ringsAround(question, readLinks(graph, view, [of], defaultMaxDegree), defaultMaxDegree);
  const ranked = rings.map(async (ids) => nearestFirst(await Promise.all(ids.map(async (id) => ({ id, rank: await graph.find(ranksOfEntity, id, view) })))));
  const around = (await Promise.all(ranked)).flat();
  const shown = around.slice(0, limit);
  return { entityIds: [of, ...shown], hubIds: shown.filter((id) => hubs.has(id)), isCut: !isWhole || around.length > limit };
}
