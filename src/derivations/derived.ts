import { Field, ObjectType } from "type-graphql";

import { DecimalScalar } from "../entities/decimal-scalar.js";
import type { PeriodValue } from "../graph/period.js";
import type { DerivationName } from "../graph/vocabulary/derivation.js";
import { Figure } from "../statistics/figure.js";
import { Period } from "../statistics/period.js";

/** A number worked out from figures. */
@ObjectType({ simpleResolvers: true, description: "A number worked out from figures; no source prints it." })
export class Derived {
  @Field(() => Period, { nullable: true, description: "What time it is of." })
  readonly period!: PeriodValue | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Exact; a quotient is rounded to 6 decimals." })
  readonly value!: string | null;

  @Field(() => String, { nullable: true, description: "Its unit." })
  readonly unit!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Least it may be, given the rounding of inputs." })
  readonly low!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Most it may be." })
  readonly high!: string | null;

  @Field(() => Boolean, { description: "Whether an input is about, over or such." })
  readonly isApproximate!: boolean;

  @Field(() => String, { nullable: true, description: "The computation." })
  readonly formula!: string | null;

  @Field(() => String, { nullable: true, description: "Why there is no value." })
  readonly why!: string | null;

  @Field(() => [Figure], { description: "What it is worked out from, in order." })
  readonly inputs!: readonly Figure[];

  readonly by!: DerivationName;
}
