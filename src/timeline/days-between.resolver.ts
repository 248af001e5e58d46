import { Arg, Ctx, ID, Query, Resolver, Root } from "type-graphql";

import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import { dateNamed } from "./date-named.js";
import { DaysBetween } from "./days-between.js";
import { daysBetweenOf } from "./days-between-of.js";
import { datesById } from "./timeline.cypher.js";

/** How long it was from one thing to another. */
@Resolver()
export class DaysBetweenResolver {
  @Query(() => DaysBetween, { nullable: true, description: "Days from one to the other; negative when it is earlier." })
  async daysBetween(
    @Root() root: Viewed,
    @Arg("from", () => ID, { description: "A dated statement, or a thing." }) from: string,
    @Arg("to", () => ID, { description: "Likewise." }) to: string,
    @Arg("fromWhat", () => String, { nullable: true, description: "Of a thing; else its one beginning: `signedOn`." }) fromWhat: string | undefined,
    @Arg("toWhat", () => String, { nullable: true, description: "Likewise." }) toWhat: string | undefined,
    @Ctx() { graph }: Context,
  ): Promise<DaysBetween | null> {
    const view = await graph.viewOf(root);
    const [start, end] = await Promise.all([graph.find(datesById, from, view), graph.find(datesById, to, view)]);
    return daysBetweenOf(dateNamed("from", from, start, fromWhat), dateNamed("to", to, end, toWhat));
  }
}
