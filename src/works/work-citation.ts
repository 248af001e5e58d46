import { Field, ObjectType } from "type-graphql";

import type { View } from "../graph/view.js";
import { Passage } from "../sources/passage.js";

/** A place in the text that refers to a work. */
@ObjectType({ simpleResolvers: true, description: "A place in the text that refers to a work." })
export class WorkCitation {
  @Field(() => String, { description: "The reference as printed: names and year." })
  readonly printed!: string;

  @Field(() => Passage, { description: "Where it stands." })
  readonly passage!: Passage;

  readonly view!: View;
}
