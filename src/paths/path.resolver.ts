import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { entitiesById, relationsById } from "../entities/entity.cypher.js";
import { Relation } from "../entities/relation.js";
import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import { findPaths } from "./find-paths.js";
import { Path, PathStep } from "./path.js";
import { PathArguments } from "./path-arguments.js";
import { pathQuestionOf } from "./path-question-of.js";
import { PathResult } from "./path-result.js";

/** How two entities are joined. */
@Resolver(() => PathResult)
export class PathResultResolver {
  @Query(() => PathResult, { description: "How two entities are joined." })
  async paths(@Root() root: Viewed, @Args(() => PathArguments) given: PathArguments, @Ctx() { graph }: Context): Promise<PathResult> {
    const view = await graph.viewOf(root);
    return findPaths(graph, await pathQuestionOf(graph, given, view), view);
  }

  @FieldResolver(() => [Entity], { description: "Hubs in the way, not passed; up to 10." })
  hubs(@Root() { hubIds, view }: PathResult, @Ctx() { graph }: Context): Promise<Entity[]> {
    return graph.loadAll(entitiesById, hubIds, { view });
  }
}

/** What a path passes. */
@Resolver(() => Path)
export class PathResolver {
  @FieldResolver(() => [Entity], { description: "Its entities, both ends included." })
  entities(@Root() { entityIds, view }: Path, @Ctx() { graph }: Context): Promise<Entity[]> {
    return graph.loadAll(entitiesById, entityIds, { view });
  }
}

/** What a step rests on. */
@Resolver(() => PathStep)
export class PathStepResolver {
  @FieldResolver(() => Entity, { description: "Where it leaves." })
  from(@Root() { fromId, view }: PathStep, @Ctx() { graph }: Context): Promise<Entity | null> {
    return graph.find(entitiesById, fromId, view);
  }

  @FieldResolver(() => Entity, { description: "Where it comes." })
  to(@Root() { toId, view }: PathStep, @Ctx() { graph }: Context): Promise<Entity | null> {
    return graph.find(entitiesById, toId, view);
  }

  @FieldResolver(() => [Relation], { description: "All that join the two, either way round, `STATED` ones first." })
  relations(@Root() { relationIds, view }: PathStep, @Ctx() { graph }: Context): Promise<Relation[]> {
    return graph.loadAll(relationsById, relationIds, { view });
  }
}
