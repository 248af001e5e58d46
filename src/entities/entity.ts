import { Field, InterfaceType } from "type-graphql";

import { Node } from "../sources/node.js";

/** A thing of the world: what every kind of entity has. Fields that lead further are in `entity.resolver.ts`. */
@InterfaceType({
  implements: Node,
  description: "A thing of the world with a page of its own.",
  resolveType: (row: { kind: string }) => row.kind,
})
export abstract class Entity extends Node {
  @Field(() => String, { description: "Its name." })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "Chinese name, if given." })
  readonly nameZh!: string | null;

  @Field(() => [String], { description: "Other names." })
  readonly aliases!: readonly string[];

  @Field(() => String, { nullable: true, description: "What it is." })
  readonly summary!: string | null;

  readonly kind!: string;
  readonly citations!: readonly string[];
}
