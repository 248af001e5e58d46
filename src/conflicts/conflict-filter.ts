import { Field, ID, InputType, Int } from "type-graphql";

import type { ConflictKindName } from "../graph/vocabulary/conflict-kind.js";
import { ConflictKind } from "./conflict.js";

/** Which conflicts are wanted. */
@InputType({ description: "Which conflicts; what is not given does not matter." })
export class ConflictFilter {
  @Field(() => ConflictKind, { nullable: true, description: "Of this kind." })
  kind?: ConflictKindName | null;

  @Field(() => Int, { nullable: true, description: "Of this weight, 1 to 3." })
  weight?: number | null;

  @Field(() => ID, { nullable: true, description: "About this entity or figure." })
  about?: string | null;

  @Field(() => ID, { nullable: true, description: "With a side that is cited from this dataset, such as `record`." })
  source?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it arose by itself, because two sources give one fact two values; false: only those a person wrote down." })
  arose?: boolean | null;
}
