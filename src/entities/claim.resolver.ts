import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { Context } from "../graph/context.js";
import { Citation } from "../sources/citation.js";
import { citationOf } from "../sources/citation-of.js";
import { Claim } from "./claim.js";
import { Entity } from "./entity.js";
import { entitiesById } from "./entity.cypher.js";

/** Where a claim leads. */
@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => Entity, { nullable: true, description: "Who says or asks; null: the author of the source." })
  assertedBy(@Root() { assertedBy, view }: Claim, @Ctx() { graph }: Context): Promise<Entity | null> | null {
    return assertedBy == null ? null : graph.find(entitiesById, assertedBy, view);
  }

  @FieldResolver(() => Citation, { description: "Where it says so." })
  citation(@Root() { source, view }: Claim): Citation {
    return citationOf({ ...source, view });
  }
}
