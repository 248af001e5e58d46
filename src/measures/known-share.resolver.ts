import { FieldResolver, Resolver, Root } from "type-graphql";

import { DecimalScalar } from "../entities/decimal-scalar.js";
import { percentOf } from "../graph/recompute/percent-of.js";
import { Batch } from "./batch.js";

/** How much of a list is here. */
@Resolver(() => Batch)
export class KnownShare {
  @FieldResolver(() => DecimalScalar, { nullable: true, description: "Percent of `measuresTotal` that `measuresKnown` is." })
  knownShare(@Root() { measuresKnown, measuresTotal }: Batch): string | null {
    return measuresTotal == null ? null : percentOf(Number(measuresKnown), Number(measuresTotal));
  }
}
