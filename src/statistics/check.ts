import { Field, ObjectType } from "type-graphql";

import { DecimalScalar } from "../entities/decimal-scalar.js";
import { Node } from "../sources/node.js";

/** A printed number recomputed from others. */
@ObjectType({ implements: Node, simpleResolvers: true, description: "A printed number recomputed from others." })
export class Check extends Node {
  @Field(() => String, { description: "The number as printed." })
  readonly printed!: string;

  @Field(() => DecimalScalar, { nullable: true, description: "What it comes to, as the `value` of the figure; null where it cannot be recomputed." })
  readonly recomputed!: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the two agree within the rounding of what is printed; null where it cannot be recomputed." })
  readonly agrees!: boolean | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Printed less recomputed, to 6 decimals; of a percentage in percentage points." })
  readonly difference!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "That in percent of the recomputed; null of percentages." })
  readonly differencePercent!: string | null;

  @Field(() => String, { nullable: true, description: "Why it cannot be recomputed." })
  readonly why!: string | null;

  @Field(() => String, { nullable: true, description: "What else there is to say of it, in our words." })
  readonly statement!: string | null;

  readonly kind!: string;
  readonly checkKind!: string;
  readonly figure!: string;
  readonly inputs!: readonly string[];
}
