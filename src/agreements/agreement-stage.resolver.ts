import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { Claim } from "../entities/claim.js";
import { dateRow } from "../entities/date-row.js";
import { claimsById } from "../entities/entity.cypher.js";
import { PartialDate } from "../entities/partial-date.js";
import type { Context } from "../graph/context.js";
import { type Dated, validityOf } from "../graph/validity-of.js";
import type { ValidityName } from "../graph/vocabulary/validity.js";
import type { PartialDateValue } from "../graph/partial-date.js";
import { AgreementStage } from "./agreement-stage.js";
import { Validity } from "../entities/validity.js";

/** When a stage was reached, and what says so. */
@Resolver(() => AgreementStage)
export class AgreementStageResolver {
  @FieldResolver(() => PartialDate, { nullable: true, description: "When; null where the source does not say." })
  date(@Root() { date }: AgreementStage): PartialDateValue | null {
    return dateRow(date);
  }

  @FieldResolver(() => Validity, { nullable: true, description: "On the day asked for." })
  validity(@Root() row: AgreementStage & Dated): ValidityName | null {
    return validityOf(row);
  }

  @FieldResolver(() => [Claim], { description: "The passages it rests on." })
  claims(@Root() stage: AgreementStage, @Ctx() { graph }: Context): Promise<Claim[]> {
    return graph.loadAll(claimsById, stage.claims, stage);
  }
}
