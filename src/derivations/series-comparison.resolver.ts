import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";

import { DayScalar } from "../entities/day-scalar.js";
import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import type { DerivationName } from "../graph/vocabulary/derivation.js";
import { checkSpan } from "../selection/check-span.js";
import { inSpan } from "../statistics/in-span.js";
import { ComparedPeriod } from "./compared-period.js";
import { comparisonOfSeries } from "./comparison-of-series.js";
import { Derivation } from "./derivation.js";
import { deriveAcross } from "./derive-across.js";
import { Derived } from "./derived.js";
import { SeriesComparison } from "./series-comparison.js";
import { SeriesInput } from "./series-input.js";

/** Series side by side. */
@Resolver(() => SeriesComparison)
export class SeriesComparisonResolver {
  @Query(() => SeriesComparison, { description: "Series side by side, period by period." })
  async compare(
    @Root() root: Viewed,
    @Arg("series", () => [SeriesInput], { description: "2 to 20." }) inputs: readonly SeriesInput[],
    @Arg("unit", () => String, { nullable: true, description: "Scale for those of its unit: `billion yuan`." }) unit: string | undefined,
    @Ctx() { graph }: Context,
  ): Promise<SeriesComparison> {
    return comparisonOfSeries(graph, inputs, unit ?? null, await graph.viewOf(root));
  }

  @FieldResolver(() => [ComparedPeriod], { description: "Each period of which any has a value." })
  periods(
    @Root() { rows }: SeriesComparison,
    @Arg("common", () => Boolean, { defaultValue: false, description: "Only those all have." }) common: boolean,
    @Arg("from", () => DayScalar, { nullable: true, description: "Reaching this day." }) from: string | undefined,
    @Arg("to", () => DayScalar, { nullable: true, description: "Begun by this day." }) to: string | undefined,
  ): ComparedPeriod[] {
    checkSpan(from, to);
    const isInside = inSpan(from ?? null, to ?? null);
    return rows.filter(({ period, missing }) => isInside({ period: period.text }) && !(common && missing.length > 0));
  }
}

/** What comes of the series of one period. */
@Resolver(() => ComparedPeriod)
export class ComparedPeriodResolver {
  @FieldResolver(() => [Derived], { description: "The first against each of the others, or of all." })
  derived(@Root() { slots, period }: ComparedPeriod, @Arg("by", () => Derivation, { description: "How." }) by: DerivationName): Derived[] {
    return deriveAcross(by, slots, period);
  }
}
