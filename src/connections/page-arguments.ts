import { ArgsType, Field, Int } from "type-graphql";

import { ForwardPageArguments } from "./forward-page-arguments.js";

/** Which part of a list is wanted, as Relay has it. */
@ArgsType()
export class PageArguments extends ForwardPageArguments {
  @Field(() => Int, { nullable: true, description: "Last." })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Cursor." })
  before?: string | null;
}
