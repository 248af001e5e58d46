import { Field, Int, ObjectType } from "type-graphql";

import { DayScalar } from "../entities/day-scalar.js";
import { Node } from "../sources/node.js";

/** A release of the data. */
@ObjectType({ implements: Node, simpleResolvers: true, description: "A release of the data, as the edition of the view has it." })
export class Release extends Node {
  @Field(() => Int, { description: "1 for the first." })
  readonly number!: string;

  @Field(() => DayScalar, { description: "The day it was made." })
  readonly day!: string;

  @Field(() => String, { description: "SHA-256 of what the records of the edition say: the same for the same data." })
  readonly fingerprint!: string;

  readonly countKinds!: readonly string[];
  readonly total!: readonly string[];
  readonly added!: readonly string[];
  readonly changed!: readonly string[];
  readonly removed!: readonly string[];
}
