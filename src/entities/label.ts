import { Field, ObjectType } from "type-graphql";

/** A name in the language asked for, or in the one there is. */
@ObjectType({ simpleResolvers: true, description: "A name in the language asked for, else in that of `Accept-Language`, or in the one there is." })
export class Label {
  @Field(() => String, { description: "The name." })
  readonly text!: string;

  @Field(() => String, { description: "Its language (BCP 47): `en` or `zh-Hans`." })
  readonly lang!: string;

  @Field(() => Boolean, { description: "Whether it is in none of those asked for: `zh-Hans` for `zh-Hant`." })
  readonly isFallback!: boolean;
}
