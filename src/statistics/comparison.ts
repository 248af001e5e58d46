import { Field, ObjectType } from "type-graphql";

import { enumOf } from "../graph/enum-of.js";
import type { PeriodValue } from "../graph/period.js";
import type { View } from "../graph/view.js";
import { comparisonKinds } from "../graph/vocabulary/comparison-kind.js";
import { Period } from "./period.js";

const ComparisonKind = enumOf(comparisonKinds, "ComparisonKind", "How a number compares one thing with another.");

/** What a number is compared with. */
@ObjectType({ simpleResolvers: true, description: "What a number is compared with; what is not given is as in the figure itself." })
export class Comparison {
  @Field(() => ComparisonKind, { description: "How it compares." })
  readonly kind!: string;

  @Field(() => Period, { nullable: true, description: "The time it is compared with; of a growth rate: its base." })
  readonly period!: PeriodValue | null;

  @Field(() => String, { nullable: true, description: "What it is compared with, in our words." })
  readonly statement!: string | null;

  readonly indicatorId!: string | null;
  readonly aboutIds!: readonly string[];
  readonly view!: View;
}
