import { Field, Int, ObjectType } from "type-graphql";

import { DecimalScalar } from "../entities/decimal-scalar.js";
import { Entity } from "../entities/entity.js";
import type { View } from "../graph/view.js";
import { Batch } from "./batch.js";
import { Measure } from "./measure.js";

/** A place in which measures began. */
@ObjectType({ simpleResolvers: true, description: "A place in which measures began, by what sources say." })
export class OriginPlace {
  @Field(() => Entity, { description: "The zone, area or group of zones." })
  readonly place!: Entity;

  @Field(() => Int, { description: "How many of the measures began there; a lower bound where lists are not complete." })
  readonly count!: number;

  @Field(() => [Measure], { description: "These measures, by name." })
  readonly measures!: readonly Entity[];
}

/** Where measures began that got as far as a stage. */
@ObjectType({ simpleResolvers: true, description: "Where the measures began that got as far as a stage, and of how many no source says so. Over lists that are not complete every count is a lower bound." })
export class Origins {
  @Field(() => Int, { description: "How many measures got as far as the stage, by steps that are stated." })
  readonly total!: number;

  @Field(() => Int, { description: "Of how many of them a source says where they began." })
  readonly originKnown!: number;

  @Field(() => Int, { description: "Of how many no source says so." })
  readonly originUnknown!: number;

  @Field(() => DecimalScalar, { nullable: true, description: "Share of the measures whose origin no source tells, in percent, to two decimals; null when there are no measures." })
  readonly shareUnknown!: string | null;

  @Field(() => [OriginPlace], { description: "The places, most measures first, then by name. A measure that began in an area of a zone is counted for both." })
  readonly places!: readonly OriginPlace[];

  @Field(() => [Measure], { description: "The measures whose origin no source tells, by name." })
  readonly unknown!: readonly Entity[];

  @Field(() => Boolean, { description: "Whether every list of measures is complete here; where not, counts are lower bounds." })
  readonly isComplete!: boolean;

  @Field(() => [Batch], { description: "The lists of measures that are not complete here, by name." })
  readonly incompleteBatches!: readonly Entity[];

  readonly view!: View;
}
