import { Field, Int, ObjectType } from "type-graphql";

import { enumOf } from "../graph/enum-of.js";
import { conflictKinds } from "../graph/vocabulary/conflict-kind.js";
import { Node } from "../sources/node.js";

/** What it is that cannot be right in two places at once, as an enum. */
export const ConflictKind = enumOf(conflictKinds, "ConflictKind", "What it is that cannot be right in two places at once.");

/** Citations that cannot all hold. */
@ObjectType({ implements: Node, simpleResolvers: true, description: "Citations that cannot all hold; none is dropped and nothing averaged." })
export class Conflict extends Node {
  @Field(() => Int, { nullable: true, description: "How much it matters: 1 (little) to 3 (much); null where it arose by itself." })
  readonly weight!: string | null;

  @Field(() => String, { description: "What cannot hold together, in our words." })
  readonly statement!: string;

  @Field(() => String, { nullable: true, description: "The likeliest reading and why, in our words." })
  readonly reading!: string | null;

  readonly kind!: string;
  readonly conflictKind!: string;
  readonly about!: readonly string[];
}
