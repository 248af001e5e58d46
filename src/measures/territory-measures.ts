import { Arg, Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { connect, type Connection } from "../connections/connect.js";
import { type ListArguments, listArguments } from "../connections/list-arguments.js";
import type { Entity } from "../entities/entity.js";
import { entityConnection } from "../entities/entity-connection.js";
import { filterOf } from "../entities/filter-of.js";
import { kindShape } from "../entities/kind-shape.js";
import { linksOf } from "../entities/links-of.js";
import { relationLink } from "../entities/relation-link.js";
import type { Context } from "../graph/context.js";
import type { RelationTypeName } from "../graph/vocabulary/relation-type.js";
import { addLink } from "../selection/add-link.js";
import { Measure } from "./measure.js";
import { measuresAtStage } from "./measure.cypher.js";
import { RolloutStage } from "./rollout-step.js";

const connection = entityConnection(Measure, "ZoneMeasure");

/** The field `measures` of zones, areas and groups of zones. */
export function territoryMeasures(type: ClassType<Entity>, over: readonly RelationTypeName[]): ClassType<object> {
  addLink(kindShape(type.name), filterOf(type), "measures", { link: relationLink("Measure", over, null), input: linksOf(Measure) });
  const Arguments = listArguments(filterOf(Measure));

  @Resolver(() => type)
  class TerritoryMeasures {
    @FieldResolver(() => connection, { description: "Measures that began, were tried or were copied there, or went nationwide from there." })
    measures(
      @Root() { id, view }: Entity,
      @Arg("stage", () => RolloutStage, { nullable: true, description: "Only measures that took a step of this stage there." }) stage: string | undefined,
      @Args(() => Arguments) { filter, orderBy, ...page }: ListArguments,
      @Ctx() { graph }: Context,
    ): Promise<Connection> {
      const args = { types: over, stage: stage ?? null };
      return connect(graph, { listing: measuresAtStage, args, field: `${type.name}.measures`, key: id, view, shape: kindShape("Measure"), filter, orderBy }, page);
    }
  }
  return TerritoryMeasures;
}
