import { Arg, Ctx, ID, Query, Resolver, Root } from "type-graphql";

import { Failure } from "../errors.js";
import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import { Node } from "../sources/node.js";
import { lookUp } from "./look-up.js";

const mostIds = 100;

/** Anything by its id. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: "Whatever has this id; null when nothing has." })
  async node(@Root() root: Viewed, @Arg("id", () => ID, { description: "Such as `zone/shanghai` or `passage/1.11`." }) id: string, @Ctx() { graph }: Context) {
    return lookUp(graph, id, await graph.viewOf(root));
  }

  @Query(() => [Node], { nullable: "items", description: "Whatever has these ids, in their order; null where nothing has." })
  async nodes(@Root() root: Viewed, @Arg("ids", () => [ID], { description: "Up to 100 ids." }) ids: string[], @Ctx() { graph }: Context) {
    if (ids.length > mostIds) throw new Failure("BAD_USER_INPUT", `Argument "ids": ${ids.length} ids are too many; give up to ${mostIds}.`);
    const view = await graph.viewOf(root);
    return Promise.all(ids.map((id) => lookUp(graph, id, view)));
  }
}
