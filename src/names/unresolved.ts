import { Field, ObjectType } from "type-graphql";

/** A name that nothing has. */
@ObjectType({ simpleResolvers: true, description: "It means nothing." })
export class Unresolved {
  @Field(() => String, { description: "As given." })
  readonly name!: string;
}
