import { Field, ID, InputType, Int } from "type-graphql";

import type { NatureName } from "../graph/vocabulary/nature.js";
import { DateFilter } from "../selection/date-filter.js";
import { NumberFilter } from "../selection/number-filter.js";
import { TextFilter } from "../selection/text-filter.js";
import { Nature } from "./figure.js";

/** Which figures are wanted. */
@InputType({ description: "Which figures; what is not given does not matter." })
export class FigureFilter {
  @Field(() => ID, { nullable: true, description: "Of this indicator." })
  indicator?: string | null;

  @Field(() => ID, { nullable: true, description: "About this entity, among others or alone." })
  about?: string | null;

  @Field(() => Int, { nullable: true, description: "Cells of the table of this number." })
  table?: number | null;

  @Field(() => ID, { nullable: true, description: "Given in this passage." })
  citedBy?: string | null;

  @Field(() => Nature, { nullable: true, description: "Of this nature." })
  nature?: NatureName | null;

  @Field(() => ID, { nullable: true, description: "Measured by this entity." })
  reportedBy?: string | null;

  @Field(() => TextFilter, { nullable: true, description: "Its unit." })
  unit?: TextFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: "Its value, in its unit." })
  value?: NumberFilter | null;

  @Field(() => DateFilter, { nullable: true, description: "Its period." })
  period?: DateFilter | null;
}
