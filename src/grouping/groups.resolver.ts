import { FieldResolver, Resolver, Root } from "type-graphql";

import { DecimalScalar } from "../entities/decimal-scalar.js";
import { Groups } from "./group.js";
import { percentOf } from "../graph/recompute/percent-of.js";

/** How much of a list is in groups. */
@Resolver(() => Groups)
export class GroupsResolver {
  @FieldResolver(() => DecimalScalar, { description: "Percent of the rows without the filter." })
  async share(@Root() { total, countUnfiltered }: Groups): Promise<string> {
    return percentOf(total, await countUnfiltered());
  }
}
