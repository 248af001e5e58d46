import { type ClassType, Field, ObjectType } from "type-graphql";

import { Relation } from "./relation.js";

/** The GraphQL edge type of a traversal: the neighbour, its place in the list, and all relations that lead to it. */
export function relationEdgeType(name: string, node: ClassType<object>): ClassType<object> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: "A neighbour." })
  class RelationEdgeOf {
    @Field(() => String, { description: "Its opaque place in the list." })
    readonly cursor!: string;

    @Field(() => node, { description: "The neighbour." })
    readonly node!: object;

    @Field(() => [Relation], { description: "The relations that lead to it." })
    readonly relations!: readonly Relation[];
  }
  return RelationEdgeOf;
}
