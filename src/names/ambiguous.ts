import { Field, ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";

/** A name that means several entities. */
@ObjectType({ simpleResolvers: true, description: "It means several." })
export class Ambiguous {
  @Field(() => String, { description: "As given." })
  readonly name!: string;

  @Field(() => [Entity], { description: "All it may mean." })
  readonly candidates!: readonly Entity[];
}
