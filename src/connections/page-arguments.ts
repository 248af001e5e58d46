import { ArgsType, Field, Int } from "type-graphql";

import { pageSizes } from "./page-sizes.js";

/** Which part of a list is wanted, as Relay has it. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, { nullable: true, description: `Up to ${pageSizes.largest}.` })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Cursor." })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: "Last." })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Cursor." })
  before?: string | null;
}
