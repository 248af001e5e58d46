import { Arg, Args, type ClassType, Ctx, ID, Query, Resolver, Root } from "type-graphql";

import { connect, type Connection } from "../connections/connect.js";
import { type ListArguments, listArguments } from "../connections/list-arguments.js";
import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import { type Kind, kinds } from "../graph/vocabulary/kind.js";
import { idUnder } from "../selection/id-under.js";
import type { Entity } from "./entity.js";
import { entityConnection } from "./entity-connection.js";
import { entitiesById, entitiesOfKind } from "./entity.cypher.js";
import { filterOf } from "./filter-of.js";
import { kindShape } from "./kind-shape.js";

/** The two root fields of a kind: the one with an id, and the list by name. */
export function entityQueries(type: ClassType<Entity>, single: string): ClassType<object> {
  const kind = type.name as Kind;
  const { plural } = kinds[kind];
  const Arguments = listArguments(filterOf(type));
  const connection = entityConnection(type);
  const example = `\`${kinds[kind].prefix}/…\``;

  @Resolver()
  class QueriesOfKind {
    @Query(() => type, { name: single, nullable: true, description: `${kinds[kind].meaning}` })
    async byId(@Root() root: Viewed, @Arg("id", () => ID, { description: `Its id: ${example}.` }) id: string, @Ctx() { graph }: Context) {
      const entity = await graph.find(entitiesById, idUnder(kinds[kind].prefix, id), await graph.viewOf(root));
      return entity?.kind === kind ? entity : null;
    }

    @Query(() => connection, { name: plural, description: "All, by name." })
    async ofKind(
      @Root() root: Viewed,
      @Args(() => Arguments) { filter, orderBy, ...page }: ListArguments,
      @Ctx() { graph }: Context,
    ): Promise<Connection> {
      const view = await graph.viewOf(root);
      return connect(graph, { listing: entitiesOfKind, args: {}, field: plural, key: kind, view, shape: kindShape(kind), filter, orderBy }, page);
    }
  }
  return QueriesOfKind;
}
