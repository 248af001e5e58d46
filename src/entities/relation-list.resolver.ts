import { Arg, Args, Ctx, Query, Resolver, Root } from "type-graphql";

import { connect, type Connection } from "../connections/connect.js";
import { PageArguments } from "../connections/page-arguments.js";
import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import type { Filter } from "../selection/filter.js";
import { Order } from "../selection/order.js";
import { relationShape } from "../selection/relation-shape.js";
import { allRelations } from "./entity.cypher.js";
import { relationConnection } from "./relation-connection.js";
import { relationFilter } from "./relation-filter.js";

/** All relations there are. */
@Resolver()
export class RelationList {
  @Query(() => relationConnection, { description: "All, by type." })
  async relations(
    @Root() root: Viewed,
    @Arg("filter", () => relationFilter, { nullable: true, description: "Which." }) filter: Filter | undefined,
    @Arg("orderBy", () => [Order], { nullable: true, description: "Order." }) orderBy: Order[] | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { graph }: Context,
  ): Promise<Connection> {
    const view = await graph.viewOf(root);
    return connect(graph, { listing: allRelations, args: {}, field: "Query.relations", key: "", view, shape: relationShape, filter, orderBy }, page);
  }
}
