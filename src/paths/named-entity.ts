import type { Entity } from "../entities/entity.js";
import { entitiesById } from "../entities/entity.cypher.js";
import { Failure } from "../errors.js";
import type { GraphRequest } from "../graph/request.js";
import type { View } from "../graph/view.js";

/** The entity that an argument names, by its present id; refuses an id that is none of an entity of the view. */
export async function namedEntity(graph: GraphRequest, argument: string, id: string, view: View): Promise<Entity> {
  const entity = await graph.find(entitiesById, id, view);
  if (entity !== null) return entity;
  throw new Failure("BAD_USER_INPUT", `Argument "${argument}": there is no entity "${id}" in this view; give the id of one, such as "place/china".`);
}
