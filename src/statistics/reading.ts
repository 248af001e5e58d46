import { Field, ObjectType } from "type-graphql";

import { DecimalScalar } from "../entities/decimal-scalar.js";
import type { View } from "../graph/view.js";

/** How a doubtful number is most likely meant. */
@ObjectType({ simpleResolvers: true, description: "How a doubtful number is most likely meant; it stands beside the value as labelled, never in its place." })
export class Reading {
  @Field(() => DecimalScalar, { description: "The likely value, in the base unit." })
  readonly value!: string;

  @Field(() => String, { description: "The likely unit." })
  readonly unit!: string;

  @Field(() => String, { nullable: true, description: "The likely scale." })
  readonly scale!: string | null;

  @Field(() => String, { description: "Why it is read so." })
  readonly why!: string;

  readonly conflictId!: string;
  readonly view!: View;
}
