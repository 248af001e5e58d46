import { Field, ObjectType } from "type-graphql";

/** Where a page stands in its list. */
@ObjectType({ simpleResolvers: true, description: "Where a page stands in its list (Relay)." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether there is more after this page." })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether there is more before this page." })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first row; null on an empty page." })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last row; null on an empty page." })
  readonly endCursor!: string | null;
}
