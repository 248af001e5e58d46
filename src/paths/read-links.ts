import type { GraphRequest } from "../graph/request.js";
import type { View } from "../graph/view.js";
import type { Link } from "./link.js";
import { linksOfEntity } from "./link.cypher.js";

/** The relations of entities by id, and whether these are all; an entity of which it is not known how many it has is not there. */
export interface LinksRead {
  readonly found: ReadonlyMap<string, readonly Link[]>;
  readonly isWhole: boolean;
}

/** Reads the relations of entities, in one statement. */
export type ReadLinks = (ids: readonly string[]) => Promise<LinksRead>;

/** How many rows a statement gives, and how many of them of one entity. */
const mostRows = 20_000;
const mostOfOne = 5_000;

/** Reads in a view: of those that are named all relations, of the others one more than a bridge may have, which tells a hub. */
export function readLinks(graph: GraphRequest, view: View, named: readonly string[], maxDegree: number | null): ReadLinks {
  const boundOf = (id: string): number => (named.includes(id) || maxDegree === null ? mostOfOne : maxDegree) + 1;
  return async (ids) => {
    const read = await Promise.all(ids.map(async (id) => ({ id, links: await graph.find(linksOfEntity, id, view, { mostOfOne: boundOf(id), most: mostRows }) })));
    const found = new Map(read.flatMap(({ id, links }) => (links === null ? [] : [[id, links] as const])));
    return { found, isWhole: read.every(({ links }) => links !== null && links.length <= mostOfOne) };
  };
}
