import { Field, Int, ObjectType } from "type-graphql";

import { PartialDate } from "../entities/partial-date.js";
import type { PartialDateValue } from "../graph/partial-date.js";
import type { Entity } from "../entities/entity.js";
import { Place } from "../places/place.js";
import { Agreement } from "./agreement.js";

/** A partner and the agreement with it that came into force first. */
@ObjectType({ simpleResolvers: true, description: "A partner, and the agreement with it that came into force first." })
export class AddedPartner {
  @Field(() => Place, { description: "The partner." })
  readonly place!: Entity;

  @Field(() => Agreement, { description: "The agreement." })
  readonly agreement!: Entity;

  @Field(() => PartialDate, { nullable: true, description: "Since when it is in force; null where no source dates it." })
  readonly date!: PartialDateValue | null;
}

/** Some years and the partners that were added in them. */
@ObjectType({ simpleResolvers: true, description: "Some years, and the partners whose first agreement came into force in them. The last period has no years: partners of which no source dates that." })
export class PartnerPeriod {
  @Field(() => Int, { nullable: true, description: "First year; null where nothing is dated." })
  readonly from!: number | null;

  @Field(() => Int, { nullable: true, description: "Last year, inclusive; null where nothing is dated." })
  readonly to!: number | null;

  @Field(() => Int, { description: "How many partners were added." })
  readonly count!: number;

  @Field(() => [AddedPartner], { description: "These partners, by name." })
  readonly partners!: readonly AddedPartner[];
}
