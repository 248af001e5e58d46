import { type ClassType, Field, ObjectType } from "type-graphql";

/** The plain GraphQL edge type of that name: a node and its cursor. */
export function edgeType(name: string, node: () => ClassType<object>): ClassType<object> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: "A row." })
  class EdgeOf {
    @Field(() => String, { description: "Cursor." })
    readonly cursor!: string;

    @Field(() => node(), { description: "The row." })
    readonly node!: object;
  }
  return EdgeOf;
}
