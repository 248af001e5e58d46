import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";

import { connect, type Connection } from "../connections/connect.js";
import { PageArguments } from "../connections/page-arguments.js";
import { Document } from "../documents/document.js";
import { entityConnection } from "../entities/entity-connection.js";
import { filterOf } from "../entities/filter-of.js";
import { kindShape } from "../entities/kind-shape.js";
import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import type { Filter } from "../selection/filter.js";
import { Order } from "../selection/order.js";
import { Measure } from "./measure.js";
import { effectsOfDocument, measuresWithSteps } from "./measure.cypher.js";
import { Trace } from "./trace.js";
import { tracesOf } from "./traces-of.js";

const connection = entityConnection(Trace);
const filterType = filterOf(Measure);
const shape = kindShape("Measure");

/** The ways of many measures. */
@Resolver()
export class TracesResolver {
  @Query(() => connection, { description: "Traces of all measures that have steps, by name." })
  async traces(
    @Root() root: Viewed,
    @Arg("filter", () => filterType, { nullable: true, description: "Which." }) filter: Filter | undefined,
    @Arg("orderBy", () => [Order], { nullable: true, description: "Order." }) orderBy: Order[] | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { graph }: Context,
  ): Promise<Connection> {
    const view = await graph.viewOf(root);
    return tracesOf(graph, await connect(graph, { listing: measuresWithSteps, args: {}, field: "traces", key: "", view, shape, filter, orderBy }, page));
  }
}

/** What a document did. */
@Resolver(() => Document)
export class DocumentEffects {
  @FieldResolver(() => connection, { description: "Traces of the measures of which a step rests on it." })
  async effects(
    @Root() { id, view }: Document,
    @Arg("filter", () => filterType, { nullable: true, description: "Which." }) filter: Filter | undefined,
    @Arg("orderBy", () => [Order], { nullable: true, description: "Order." }) orderBy: Order[] | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { graph }: Context,
  ): Promise<Connection> {
    return tracesOf(graph, await connect(graph, { listing: effectsOfDocument, args: {}, field: "Document.effects", key: id, view, shape, filter, orderBy }, page));
  }
}
