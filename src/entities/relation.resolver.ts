import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { Context } from "../graph/context.js";
import { type Dated, validityOf } from "../graph/validity-of.js";
import type { ValidityName } from "../graph/vocabulary/validity.js";
import type { PartialDateValue } from "../graph/partial-date.js";
import { Claim } from "./claim.js";
import { dateRow } from "./date-row.js";
import { Entity } from "./entity.js";
import { claimsById, entitiesById } from "./entity.cypher.js";
import { PartialDate } from "./partial-date.js";
import { Relation } from "./relation.js";
import { Validity } from "./validity.js";

/** Both ends of a relation, when it holds, and its claims. */
@Resolver(() => Relation)
export class RelationResolver {
  @FieldResolver(() => Entity, { description: "Where it starts." })
  from(@Root() { from, view }: Relation, @Ctx() { graph }: Context): Promise<Entity | null> {
    return graph.find(entitiesById, from, view);
  }

  @FieldResolver(() => Entity, { description: "Where it ends." })
  to(@Root() { to, view }: Relation, @Ctx() { graph }: Context): Promise<Entity | null> {
    return graph.find(entitiesById, to, view);
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: "From when it holds; null where no source dates it." })
  validFrom(@Root() { validFrom }: Relation): PartialDateValue | null {
    return dateRow(validFrom);
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: "Until when it holds; null where no source dates it or it still does." })
  validTo(@Root() { validTo }: Relation): PartialDateValue | null {
    return dateRow(validTo);
  }

  @FieldResolver(() => Validity, { nullable: true, description: "On the day asked for." })
  validity(@Root() row: Relation & Dated): ValidityName | null {
    return validityOf(row);
  }

  @FieldResolver(() => [Claim], { description: "What the sources say about it, one claim a passage." })
  claims(@Root() relation: Relation, @Ctx() { graph }: Context): Promise<Claim[]> {
    return graph.loadAll(claimsById, relation.claims, relation);
  }
}
