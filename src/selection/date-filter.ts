import { Field, InputType } from "type-graphql";

import { enumOf } from "../graph/enum-of.js";

/** How a date that is not known to the day is compared. */
const dateMatches = {
  DEFINITELY: "Whichever day it means.",
  POSSIBLY: "On one of the days it may mean.",
} as const;

const DateMatch = enumOf(dateMatches, "DateMatch", "How a date that is not known to the day is compared.");

/** Conditions on a date; each is given as precise as it is meant. */
@InputType({ description: "Conditions on a date: `2013-09-29`, `2013-09` or `2013`; a month or year means all its days. All that are given hold." })
export class DateFilter {
  @Field(() => String, { nullable: true, description: "Lies in it." })
  eq?: string | null;

  @Field(() => String, { nullable: true, description: "Is before it." })
  lt?: string | null;

  @Field(() => String, { nullable: true, description: "Is not after it." })
  lte?: string | null;

  @Field(() => String, { nullable: true, description: "Is after it." })
  gt?: string | null;

  @Field(() => String, { nullable: true, description: "Is not before it." })
  gte?: string | null;

  @Field(() => [String], { nullable: true, description: "From the first to the second of these two." })
  between?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "There is none, or one." })
  isNull?: boolean | null;

  @Field(() => DateMatch, { nullable: true, description: "Else DEFINITELY." })
  match?: keyof typeof dateMatches | null;
}
