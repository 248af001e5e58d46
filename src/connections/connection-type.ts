import { type ClassType, Field, Int, ObjectType } from "type-graphql";

import type { NodeClass } from "./node-class.js";
import { PageInfo } from "./page-info.js";

/** The GraphQL connection type of that name over these nodes; the edge type is made beforehand by the caller. */
export function connectionType(name: string, node: () => NodeClass, edge: () => ClassType<object>): ClassType<object> {
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: "A page." })
  class ConnectionOf {
    @Field(() => [edge()], { description: "Rows." })
    readonly edges!: readonly object[];

    @Field(() => [node()], { description: "Things." })
    readonly nodes!: readonly object[];

    @Field(() => PageInfo, { description: "Page." })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, { description: "All." })
    readonly totalCount!: number;
  }
  return ConnectionOf;
}
