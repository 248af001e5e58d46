import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import type { DerivationName } from "../graph/vocabulary/derivation.js";
import { Check } from "../statistics/check.js";
import { Series } from "../statistics/series.js";
import { checkTimes } from "./check-times.js";
import { Derivation } from "./derivation.js";
import { checksByInput } from "./derivation.cypher.js";
import { deriveAcross } from "./derive-across.js";
import { deriveOverTime } from "./derive-over-time.js";
import { Derived } from "./derived.js";
import { figureTerms } from "./figure-terms.js";
import { isCheckOf } from "./is-check-of.js";
import { sharedPeriod } from "./shared-period.js";

/** Numbers worked out from figures that are named. */
@Resolver(() => Derived)
export class DerivedResolver {
  @Query(() => [Derived], { description: "A number worked out from these figures; of more than two, the first against each of the others." })
  async derive(
    @Root() root: Viewed,
    @Arg("by", () => Derivation, { description: "How." }) by: DerivationName,
    @Arg("figures", () => [ID], { description: "2 to 50 ids; of a growth the later figure first." }) ids: readonly string[],
    @Arg("unit", () => String, { nullable: true, description: "Scale of their unit: `billion yuan`." }) unit: string | undefined,
    @Ctx() { graph }: Context,
  ): Promise<Derived[]> {
    const terms = await figureTerms(graph, { ids, by, unit: unit ?? null }, await graph.viewOf(root));
    return deriveAcross(by, terms, sharedPeriod(terms));
  }

  @FieldResolver(() => [Check], { description: "Printed numbers that say the same, and whether they agree." })
  async checks(@Root() derived: Derived, @Ctx() { graph }: Context): Promise<Check[]> {
    const [first] = derived.inputs;
    return first === undefined ? [] : (await graph.load(checksByInput, first)).filter(isCheckOf(derived));
  }
}

/** What comes of a series. */
@Resolver(() => Series)
export class SeriesDerivations {
  @FieldResolver(() => [Derived], { description: "Worked out from its dated values: each against the one before or a base." })
  derived(
    @Root() series: Series,
    @Arg("by", () => Derivation, { description: "How." }) by: DerivationName,
    @Arg("base", () => String, { nullable: true, description: "Against this period, such as `2010`; else the one before, of INDEX and COMPOUND_GROWTH the first." }) base: string | undefined,
    @Arg("at", () => String, { nullable: true, description: "Only of this period." }) at: string | undefined,
  ): Derived[] {
    checkTimes(by, base ?? null, at ?? null);
    return deriveOverTime(series, by, { base: base ?? null, at: at ?? null });
  }
}
