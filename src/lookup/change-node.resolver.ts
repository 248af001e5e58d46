import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { Context } from "../graph/context.js";
import { Change } from "../releases/change.js";
import { Node } from "../sources/node.js";
import { lookUp } from "./look-up.js";

/** What a change is of. */
@Resolver(() => Change)
export class ChangeNode {
  @FieldResolver(() => Node, { nullable: true, description: "The thing as the view has it; null when it was removed, or is a fact, which is no `Node`." })
  node(@Root() { subject, view }: Change, @Ctx() { graph }: Context): Promise<object | null> {
    return lookUp(graph, subject, view);
  }
}
