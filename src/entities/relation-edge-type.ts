import { type ClassType, Field, ObjectType } from "type-graphql";

import type { NodeClass } from "../connections/node-class.js";
import { Relation } from "./relation.js";

/** The GraphQL edge type of a traversal: the neighbour, its place in the list, and all relations that lead to it. */
export function relationEdgeType(name: string, node: NodeClass): ClassType<object> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: "A neighbour." })
  class RelationEdgeOf {
    @Field(() => String, { description: "Its opaque place." })
    readonly cursor!: string;

    @Field(() => node, { description: "The neighbour." })
    readonly node!: object;

    @Field(() => [Relation], { description: "What leads to it; none in a root list." })
    readonly relations!: readonly Relation[];
  }
  return RelationEdgeOf;
}
