import { ArgsType, Field, Int } from "type-graphql";

/** Which part of a list is wanted, as Relay has it. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, { nullable: true, description: "How many: 1 to 100, else 50." })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "After this cursor." })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: "How many from the end." })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Before this cursor." })
  before?: string | null;
}
