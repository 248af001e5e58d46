import { Arg, Ctx, Query, Resolver, Root } from "type-graphql";

import { Kind } from "../entities/kind.js";
import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import { checkedNames } from "./checked-names.js";
import { entitiesByName } from "./name.cypher.js";
import { nameKeys } from "./name-keys.js";
import { Resolution, type ResolutionRow } from "./resolution.js";
import { resolutionOf } from "./resolution-of.js";

/** From names, such as those of a spreadsheet, to entities. */
@Resolver()
export class ResolveResolver {
  @Query(() => [Resolution], {
    description: "What each name means, in order; nothing is guessed: exact but for case, punctuation and `the`. A name beats the alias of another.",
  })
  async resolve(
    @Root() root: Viewed,
    @Arg("names", () => [String], { description: "1 to 200 names or ids." }) names: string[],
    @Arg("kinds", () => [Kind], { nullable: true, description: "Only these kinds." }) kinds: string[] | undefined,
    @Ctx() { graph }: Context,
  ): Promise<ResolutionRow[]> {
    const asked = checkedNames(names);
    const view = await graph.viewOf(root);
    const found = (key: string) => graph.find(entitiesByName, key, view, { kinds: kinds ?? null });
    return Promise.all(asked.map(async (name) => resolutionOf(name, (await Promise.all(nameKeys(name).map(found))).flat())));
  }
}
