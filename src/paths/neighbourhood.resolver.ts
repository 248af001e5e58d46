import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { entitiesById } from "../entities/entity.cypher.js";
import { Relation, RelationType } from "../entities/relation.js";
import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import type { RelationTypeName } from "../graph/vocabulary/relation-type.js";
import { allowedTypes } from "./allowed-types.js";
import { findNeighbourhood } from "./find-neighbourhood.js";
import { relationsAmong } from "./link.cypher.js";
import { namedEntity } from "./named-entity.js";
import { Neighbourhood } from "./neighbourhood.js";
import { numberWithin } from "./number-within.js";

/** What is around an entity. */
@Resolver(() => Neighbourhood)
export class NeighbourhoodResolver {
  @Query(() => Neighbourhood, { description: "What is around an entity." })
  async neighbourhood(
    @Root() root: Viewed,
    @Arg("of", () => ID, { description: "The entity: `zone/hainan`." }) of: string,
    @Arg("hops", () => Int, { defaultValue: 1, description: "1 or 2; no further from hubs." }) hops: number,
    @Arg("types", () => [RelationType], { nullable: true, description: "Only these types." }) types: RelationTypeName[] | undefined,
    @Arg("limit", () => Int, { defaultValue: 50, description: "1 to 200, besides itself." }) limit: number,
    @Ctx() { graph }: Context,
  ): Promise<Neighbourhood> {
    const view = await graph.viewOf(root);
    const question = { hops: numberWithin("hops", hops, 1, 2), types: allowedTypes(types ?? null, null), limit: numberWithin("limit", limit, 1, 200) };
    const { id } = await namedEntity(graph, "of", of, view);
    return { ...(await findNeighbourhood(graph, { ...question, of: id }, view)), types: types ?? null, view };
  }

  @FieldResolver(() => [Entity], { description: "Itself, then the nearest, those with fewest relations, by name, by id." })
  entities(@Root() { entityIds, view }: Neighbourhood, @Ctx() { graph }: Context): Promise<Entity[]> {
    return graph.loadAll(entitiesById, entityIds, { view });
  }

  @FieldResolver(() => [Relation], { description: "All among these." })
  async relations(@Root() { entityIds, types, view }: Neighbourhood, @Ctx() { graph }: Context): Promise<Relation[]> {
    const found = await Promise.all(entityIds.map((id) => graph.find(relationsAmong, id, view, { types, among: entityIds })));
    return found.flat();
  }

  @FieldResolver(() => [Entity], { description: "Hubs among these, not gone beyond." })
  hubs(@Root() { hubIds, view }: Neighbourhood, @Ctx() { graph }: Context): Promise<Entity[]> {
    return graph.loadAll(entitiesById, hubIds, { view });
  }
}
