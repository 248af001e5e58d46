import { Arg, type ClassType, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";

import type { Connection } from "../connections/connect.js";
import type { Context } from "../graph/context.js";
import { Key, type KeyName } from "../selection/key.js";
import { Aggregate } from "./aggregate.js";
import { facetsOf } from "./facets-of.js";
import { Groups } from "./group.js";
import { groupBy } from "./group-by.js";

/** What of a list can be counted and summed up. */
export function groupFields(connection: ClassType<object>): ClassType<object> {
  @Resolver(() => connection)
  class GroupFields {
    @FieldResolver(() => Groups, { description: "In groups." })
    groupBy(
      @Root() list: Connection,
      @Arg("keys", () => [Key], { description: "Up to 3." }) keys: KeyName[],
      @Arg("of", () => [Key], { nullable: true, description: "Summed up." }) of: KeyName[] | undefined,
      @Arg("years", () => Int, { nullable: true, description: "Else 1." }) years: number | undefined,
      @Ctx() { graph }: Context,
    ): Promise<Groups> {
      return groupBy(graph, list, { keys, of: of ?? [], years: years ?? 1 });
    }

    @FieldResolver(() => [Groups], { description: "By each." })
    facets(@Root() list: Connection, @Arg("keys", () => [Key], { description: "Keys." }) keys: KeyName[], @Ctx() { graph }: Context): Promise<Groups[]> {
      return facetsOf(graph, list, keys);
    }

    @FieldResolver(() => [Aggregate], { description: "Summed up." })
    async aggregate(@Root() list: Connection, @Arg("of", () => [Key], { description: "What." }) of: KeyName[], @Ctx() { graph }: Context): Promise<readonly Aggregate[]> {
      return (await groupBy(graph, list, { keys: [], of, years: 1 })).groups[0]?.aggregates ?? [];
    }
  }
  return GroupFields;
}
