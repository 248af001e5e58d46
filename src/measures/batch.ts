import { Field, Int, ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";

/** A list of measures that one document puts out together, or one field of such a list. */
@ObjectType({
  implements: [Node, Entity],
  simpleResolvers: true,
  description: "A list of measures that one document puts out together, or one field of such a list. Many lists are not whole here: `isComplete` says so.",
})
export class Batch extends Entity {
  @Field(() => Int, { description: "How many of its measures are here; the document may have more: compare `measuresTotal`." })
  readonly measuresKnown!: string;

  @Field(() => Boolean, { description: "Whether all measures that the document has are here; false too where their number is not known. What is counted over a list that is not complete is a lower bound." })
  readonly isComplete!: boolean;

  readonly measuresTotal!: string | null;
}
