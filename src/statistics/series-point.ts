import { Field, ObjectType } from "type-graphql";

import { DecimalScalar } from "../entities/decimal-scalar.js";
import type { PeriodValue } from "../graph/period.js";
import { Figure } from "./figure.js";
import { Period } from "./period.js";

/** A value at a time. */
@ObjectType({ simpleResolvers: true, description: "A value at a time." })
export class SeriesPoint {
  @Field(() => Period, { nullable: true, description: "When; null where the source gives no time." })
  readonly period!: PeriodValue | null;

  @Field(() => DecimalScalar, { description: "As labelled or as read, whichever the series uses." })
  readonly value!: string;

  @Field(() => Figure, { description: "The figure, with its citation." })
  readonly figure!: Figure;
}
