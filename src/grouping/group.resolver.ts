import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";

import { pageSize } from "../connections/page-size.js";
import { pageSizes } from "../connections/page-sizes.js";
import type { Context } from "../graph/context.js";
import { lookUp } from "../lookup/look-up.js";
import { Node } from "../sources/node.js";
import { Group, GroupKey } from "./group.js";

/** What stands in a group. */
@Resolver(() => Group)
export class GroupResolver {
  @FieldResolver(() => [Node], { description: "Its rows, by id." })
  async nodes(@Root() { ids, view }: Group, @Arg("first", () => Int, { defaultValue: pageSizes.usual, description: `Up to ${pageSizes.largest}.` }) first: number, @Ctx() { graph }: Context): Promise<object[]> {
    const found = await Promise.all(ids.slice(0, pageSize("first", first)).map((id) => lookUp(graph, id, view)));
    return found.filter((node) => node !== null);
  }
}

/** What a value by which rows are grouped stands for. */
@Resolver(() => GroupKey)
export class GroupKeyResolver {
  @FieldResolver(() => Node, { nullable: true, description: "What the id stands for." })
  node(@Root() { value, isReference, view }: GroupKey, @Ctx() { graph }: Context): Promise<object | null> | null {
    return isReference && value !== null ? lookUp(graph, value, view) : null;
  }
}
