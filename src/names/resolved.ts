import { Field, ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { NameMatch, type NameMatchName } from "./name-match.js";

/** A name that means one entity. */
@ObjectType({ simpleResolvers: true, description: "It means one." })
export class Resolved {
  @Field(() => String, { description: "As given." })
  readonly name!: string;

  @Field(() => Entity, { description: "What it means." })
  readonly entity!: Entity;

  @Field(() => String, { description: "As the data writes it." })
  readonly matched!: string;

  @Field(() => NameMatch, { description: "What of the entity it is." })
  readonly by!: NameMatchName;
}
