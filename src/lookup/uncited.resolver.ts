import { Ctx, ID, Query, Resolver, Root } from "type-graphql";

import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import { uncited } from "./uncited.cypher.js";

/** What rests on no source. */
@Resolver()
export class UncitedResolver {
  @Query(() => [ID], { description: "What rests on no source: always empty." })
  async uncited(@Root() root: Viewed, @Ctx() { graph }: Context): Promise<readonly string[]> {
    return graph.find(uncited, "", await graph.viewOf(root));
  }
}
