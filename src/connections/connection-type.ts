import { type ClassType, Field, Int, ObjectType } from "type-graphql";

import { PageInfo } from "./page-info.js";

/** The GraphQL connection type of that name over these nodes; the edge type is made beforehand by the caller. */
export function connectionType(name: string, node: () => ClassType<object>, edge: () => ClassType<object>, of: string): ClassType<object> {
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of ${of}.` })
  class ConnectionOf {
    @Field(() => [edge()], { description: "Rows with cursors." })
    readonly edges!: readonly object[];

    @Field(() => [node()], { description: "Rows alone." })
    readonly nodes!: readonly object[];

    @Field(() => PageInfo, { description: "Place in the list." })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, { description: "All there are; counted when asked." })
    readonly totalCount!: number;
  }
  return ConnectionOf;
}
