import { Field, Float, InputType } from "type-graphql";

/** Conditions on a number; all that are given must hold. */
@InputType({ description: "Conditions on a number, in its base unit; all that are given hold." })
export class NumberFilter {
  @Field(() => Float, { nullable: true, description: "Equals." })
  eq?: number | null;

  @Field(() => Float, { nullable: true, description: "Is less." })
  lt?: number | null;

  @Field(() => Float, { nullable: true, description: "Is less or equal." })
  lte?: number | null;

  @Field(() => Float, { nullable: true, description: "Is more." })
  gt?: number | null;

  @Field(() => Float, { nullable: true, description: "Is more or equal." })
  gte?: number | null;

  @Field(() => [Float], { nullable: true, description: "From the first to the second of these two." })
  between?: number[] | null;

  @Field(() => Boolean, { nullable: true, description: "There is none, or one." })
  isNull?: boolean | null;
}
