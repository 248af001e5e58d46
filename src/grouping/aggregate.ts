import { Field, Int, ObjectType } from "type-graphql";

import { DecimalScalar } from "../entities/decimal-scalar.js";
import { Key, type KeyName } from "../selection/key.js";

/** One value of many rows, summed up. */
@ObjectType({ simpleResolvers: true, description: "One value of many rows, summed up exactly; a kind is counted for each row." })
export class Aggregate {
  @Field(() => Key, { description: "Which value." })
  readonly key!: KeyName;

  @Field(() => Int, { description: "Rows that have it." })
  readonly count!: number;

  @Field(() => Int, { description: "Rows that do not." })
  readonly unknown!: number;

  @Field(() => DecimalScalar, { nullable: true, description: "All added; null where units differ." })
  readonly sum!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "To six decimals." })
  readonly average!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "The middle one." })
  readonly median!: string | null;

  @Field(() => String, { nullable: true, description: "The smallest or earliest." })
  readonly min!: string | null;

  @Field(() => String, { nullable: true, description: "The largest or latest." })
  readonly max!: string | null;

  @Field(() => String, { nullable: true, description: "Unit of all of them." })
  readonly unit!: string | null;

  @Field(() => String, { nullable: true, description: "Why they are not added." })
  readonly why!: string | null;
}
