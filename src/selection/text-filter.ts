import { Field, InputType } from "type-graphql";

/** Conditions on a text; all that are given must hold. */
@InputType({ description: "Conditions on a text; all that are given hold. Of a list, one of its texts meets them." })
export class TextFilter {
  @Field(() => String, { nullable: true, description: "Is this." })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: "Is one of these." })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: "Has this in it, in any case." })
  contains?: string | null;

  @Field(() => String, { nullable: true, description: "Begins with this, in any case." })
  startsWith?: string | null;

  @Field(() => Boolean, { nullable: true, description: "There is none, or one." })
  isNull?: boolean | null;
}
