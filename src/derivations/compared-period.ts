import { Field, ObjectType } from "type-graphql";

import type { PeriodValue } from "../graph/period.js";
import { Period } from "../statistics/period.js";
import { Series } from "../statistics/series.js";
import { SeriesPoint } from "../statistics/series-point.js";
import type { Slot } from "./slot.js";

/** What several series have of one period. */
@ObjectType({ simpleResolvers: true, description: "What series have of one period." })
export class ComparedPeriod {
  @Field(() => Period, { description: "The period." })
  readonly period!: PeriodValue;

  @Field(() => [SeriesPoint], { description: "Their values, in the order of the series." })
  readonly points!: readonly SeriesPoint[];

  @Field(() => [Series], { description: "Those without a value of it." })
  readonly missing!: readonly Series[];

  @Field(() => Boolean, { nullable: true, description: "Whether the first passed the second or fell behind it since the last common period; null where nothing tells." })
  readonly crosses!: boolean | null;

  /** The numbers to compute with, one for each series. */
  readonly slots!: readonly Slot[];
}
