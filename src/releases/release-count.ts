import { Field, Int, ObjectType } from "type-graphql";

/** What a release did to one kind. */
@ObjectType({ simpleResolvers: true, description: "What a release did to one kind." })
export class ReleaseCount {
  @Field(() => String, { description: "The kind: `Zone`, `Fact`, `Relation`, `Passage` …." })
  readonly kind!: string;

  @Field(() => Int, { description: "How many there are in the release." })
  readonly total!: string;

  @Field(() => Int, { description: "How many it added." })
  readonly added!: string;

  @Field(() => Int, { description: "How many it changed." })
  readonly changed!: string;

  @Field(() => Int, { description: "How many it removed." })
  readonly removed!: string;
}
