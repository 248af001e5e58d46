import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { Connection } from "../connections/connect.js";
import type { Context } from "../graph/context.js";
import type { DerivationName } from "../graph/vocabulary/derivation.js";
import type { Figure } from "../statistics/figure.js";
import { FigureConnection } from "../statistics/figure-connection.js";
import { Derivation } from "./derivation.js";
import { Derived } from "./derived.js";
import { deriveAcross } from "./derive-across.js";
import { deriveInTurn } from "./derive-in-turn.js";
import { sharedPeriod } from "./shared-period.js";
import { termsOf } from "./terms-of.js";

/** What comes of the figures of a page. */
@Resolver(() => FigureConnection)
export class FigureListDerivations {
  @FieldResolver(() => [Derived], { description: "Worked out from the rows, as `derive` does." })
  async derived(
    @Root() { nodes }: Connection,
    @Arg("by", () => Derivation, { description: "How." }) by: DerivationName,
    @Arg("unit", () => String, { nullable: true, description: "Scale." }) unit: string | undefined,
    @Arg("inTurn", () => Boolean, { defaultValue: false, description: "Each against the row before." }) inTurn: boolean,
    @Ctx() { graph }: Context,
  ): Promise<Derived[]> {
    const terms = await termsOf(graph, nodes as readonly Figure[], by, unit ?? null);
    if (inTurn) return deriveInTurn(by, terms);
    return terms.length === 0 ? [] : deriveAcross(by, terms, sharedPeriod(terms));
  }
}
