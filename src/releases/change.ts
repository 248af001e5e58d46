import { Field, ID, ObjectType } from "type-graphql";

import { enumOf } from "../graph/enum-of.js";
import { Node } from "../sources/node.js";

const alterations = {
  ADDED: "It was not there before.",
  CHANGED: "Something else is said of it.",
  REMOVED: "It is there no more.",
} as const;

const Alteration = enumOf(alterations, "Alteration", "What a release did to a thing.");

/** What a release did to one thing. */
@ObjectType({ implements: Node, simpleResolvers: true, description: "What a release did to one thing." })
export class Change extends Node {
  @Field(() => Alteration, { description: "What it did." })
  readonly what!: string;

  @Field(() => ID, { description: "Id of the thing." })
  readonly subject!: string;

  readonly kind!: string;
  readonly changeKind!: string;
  readonly release!: string;
}
