import { ArgsType, Field, Int } from "type-graphql";

/** Which part of a list is wanted, from the start on: for a field that every kind of entity repeats. */
@ArgsType()
export class ForwardPageArguments {
  @Field(() => Int, { nullable: true, description: "1 to 100; 50." })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Cursor." })
  after?: string | null;
}
