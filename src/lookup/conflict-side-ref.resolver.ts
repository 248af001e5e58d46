import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { ConflictSide } from "../conflicts/conflict-side.js";
import type { Context } from "../graph/context.js";
import { Node } from "../sources/node.js";
import { lookUp } from "./look-up.js";

/** What in the graph holds a side of a conflict. */
@Resolver(() => ConflictSide)
export class ConflictSideRef {
  @FieldResolver(() => Node, { nullable: true, description: "The entity, figure, step or stage that holds this side." })
  ref(@Root() { ref, view }: ConflictSide, @Ctx() { graph }: Context): Promise<object | null> | null {
    return ref == null ? null : lookUp(graph, ref, view);
  }
}
