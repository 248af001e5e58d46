import { Arg, Ctx, ID, Query, Resolver, Root } from "type-graphql";

import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import { DayRange } from "../measures/day-range.js";
import { dateNamed } from "./date-named.js";
import { daysApart } from "./days-apart.js";
import { datesById } from "./timeline.cypher.js";

/** How long it was from one thing to another. */
@Resolver()
export class DaysBetween {
  @Query(() => DayRange, { nullable: true, description: "Days from one to the other; negative when it is earlier." })
  async daysBetween(
    @Root() root: Viewed,
    @Arg("from", () => ID, { description: "A dated statement, or a thing with one beginning." }) from: string,
    @Arg("to", () => ID, { description: "Likewise." }) to: string,
    @Ctx() { graph }: Context,
  ): Promise<DayRange | null> {
    const view = await graph.viewOf(root);
    const [start, end] = await Promise.all([graph.find(datesById, from, view), graph.find(datesById, to, view)]);
    return daysApart(dateNamed("from", from, start), dateNamed("to", to, end));
  }
}
