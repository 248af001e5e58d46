import { ArgsType, type ClassType, Field } from "type-graphql";

import type { Filter } from "../selection/filter.js";
import { Order } from "../selection/order.js";
import { PageArguments } from "./page-arguments.js";

/** What a list may be asked for: which of its rows, in which order, and which page of them. */
export interface ListArguments extends PageArguments {
  readonly filter?: Filter | null;
  readonly orderBy?: readonly Order[] | null;
}

/** The arguments of a list whose rows are chosen by this filter. */
export function listArguments(filterType: ClassType<object>): ClassType<ListArguments> {
  @ArgsType()
  class ArgumentsOf extends PageArguments {
    @Field(() => filterType, { nullable: true, description: "Which." })
    readonly filter?: Filter | null;

    @Field(() => [Order], { nullable: true, description: "Order." })
    readonly orderBy?: Order[] | null;
  }
  return ArgumentsOf;
}
