import { Field, ObjectType } from "type-graphql";

import type { View } from "../graph/view.js";
import type { CitedSource } from "../sources/cited-source.js";

/** What one of the citations says. */
@ObjectType({ simpleResolvers: true, description: "What one of the citations says." })
export class ConflictSide {
  @Field(() => String, { description: "The value, name or words it gives." })
  readonly value!: string;

  @Field(() => String, { nullable: true, description: "Unit, when it is a number." })
  readonly unit!: string | null;

  @Field(() => String, { nullable: true, description: "What it says, in our words." })
  readonly statement!: string | null;

  readonly ref!: string | null;
  readonly source!: CitedSource;
  readonly view!: View;
}
