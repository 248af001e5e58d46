import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { entitiesById } from "../entities/entity.cypher.js";
import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import { idUnder } from "../selection/id-under.js";
import { Measure } from "./measure.js";
import { readTrace } from "./read-trace.js";
import { Trace } from "./trace.js";
import { TraceArguments } from "./trace-arguments.js";

/** The way of one measure. */
@Resolver(() => Trace)
export class TraceResolver {
  @Query(() => Trace, { nullable: true, description: "The way of this measure from first trial to nation and law; null when there is no such measure." })
  async trace(
    @Root() root: Viewed,
    @Arg("measure", () => ID, { description: "Id of the measure, such as `measure/negative-list`." }) id: string,
    @Args(() => TraceArguments) asked: TraceArguments,
    @Ctx() { graph }: Context,
  ): Promise<Trace | null> {
    const measure = await graph.find(entitiesById, idUnder("measure", id, "measure"), await graph.viewOf(root));
    return measure?.kind === "Measure" ? readTrace(graph, measure, asked) : null;
  }

  @FieldResolver(() => [Entity], { description: "Where it began, as far as a source says so." })
  origins(@Root() { originIds, view }: Trace, @Ctx() { graph }: Context): Promise<Entity[]> {
    return graph.loadAll(entitiesById, originIds, { view });
  }
}

/** The way of a measure, asked from the measure. */
@Resolver(() => Measure)
export class MeasureTrace {
  @FieldResolver(() => Trace, { description: "Its way from first trial to nation and law." })
  trace(@Root() measure: Measure, @Args(() => TraceArguments) asked: TraceArguments, @Ctx() { graph }: Context): Promise<Trace> {
    return readTrace(graph, measure, asked);
  }
}
