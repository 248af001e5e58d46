import { type ClassType, Field, ObjectType } from "type-graphql";

import type { NodeClass } from "../connections/node-class.js";
import { Relation } from "./relation.js";

/** The GraphQL edge type of a traversal: the neighbour, its place in the list, and all relations that lead to it. */
export function relationEdgeType(name: string, node: NodeClass): ClassType<object> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: "A row." })
  class RelationEdgeOf {
    @Field(() => String, { description: "Cursor." })
    readonly cursor!: string;

    @Field(() => node, { description: "The thing." })
    readonly node!: object;

    @Field(() => [Relation], { description: "What leads to it." })
    readonly relations!: readonly Relation[];
  }
  return RelationEdgeOf;
}
