import { Field, ID, InputType, Int } from "type-graphql";

import type { NatureName } from "../graph/vocabulary/nature.js";
import { Nature } from "../statistics/figure.js";

/** Which series is meant. */
@InputType({ description: "One series; name as much as tells it from others." })
export class SeriesInput {
  @Field(() => ID, { description: "Its indicator." })
  indicator!: string;

  @Field(() => [ID], { nullable: true, description: "Of exactly these." })
  about?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Who measured it; null: left open." })
  reportedBy?: string | null;

  @Field(() => Int, { nullable: true, description: "Table of this number; null: prose." })
  table?: number | null;

  @Field(() => Nature, { defaultValue: "ACTUAL", description: "Its nature." })
  nature!: NatureName;

  @Field(() => Boolean, { defaultValue: false, description: "Take readings." })
  asRead!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "Put reporters and tables into one." })
  joined!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "All that fit, not one." })
  every!: boolean;
}
