import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { Document } from "../documents/document.js";
import { Claim } from "../entities/claim.js";
import { dateRow } from "../entities/date-row.js";
import { Entity } from "../entities/entity.js";
import { claimsById, entitiesById } from "../entities/entity.cypher.js";
import { PartialDate } from "../entities/partial-date.js";
import type { Context } from "../graph/context.js";
import { type Dated, validityOf } from "../graph/validity-of.js";
import type { ValidityName } from "../graph/vocabulary/validity.js";
import type { PartialDateValue } from "../graph/partial-date.js";
import { Institution } from "../institutions/institution.js";
import { RolloutStep } from "./rollout-step.js";
import { Validity } from "../entities/validity.js";

/** Where, whence, when, by what and by whom a step was taken. */
@Resolver(() => RolloutStep)
export class RolloutStepResolver {
  @FieldResolver(() => PartialDate, { nullable: true, description: "When; null where the source does not say." })
  date(@Root() { date }: RolloutStep): PartialDateValue | null {
    return dateRow(date);
  }

  @FieldResolver(() => Validity, { nullable: true, description: "On the day asked for." })
  validity(@Root() row: RolloutStep & Dated): ValidityName | null {
    return validityOf(row);
  }

  @FieldResolver(() => [Entity], { description: "Where it takes place: zones, areas, groups of zones or places; empty where the source names none." })
  in(@Root() step: RolloutStep, @Ctx() { graph }: Context): Promise<Entity[]> {
    return graph.loadAll(entitiesById, step.in, step);
  }

  @FieldResolver(() => [Entity], { description: "Where it was taken from; empty where the source does not say." })
  from(@Root() step: RolloutStep, @Ctx() { graph }: Context): Promise<Entity[]> {
    return graph.loadAll(entitiesById, step.from, step);
  }

  @FieldResolver(() => Document, { nullable: true, description: "The document it rests on; null where the source names none." })
  async by(@Root() { by: [document], view }: RolloutStep, @Ctx() { graph }: Context): Promise<Entity | null> {
    return document === undefined ? null : graph.find(entitiesById, document, view);
  }

  @FieldResolver(() => [Institution], { description: "Who decided or promoted it; empty where the source does not say." })
  authorities(@Root() step: RolloutStep, @Ctx() { graph }: Context): Promise<Entity[]> {
    return graph.loadAll(entitiesById, step.authorities, step);
  }

  @FieldResolver(() => [Claim], { description: "The passages it rests on." })
  claims(@Root() step: RolloutStep, @Ctx() { graph }: Context): Promise<Claim[]> {
    return graph.loadAll(claimsById, step.claims, step);
  }
}
