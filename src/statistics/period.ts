import { Field, ObjectType } from "type-graphql";

import { DayScalar } from "../entities/day-scalar.js";

/** The time a figure is about. */
@ObjectType({ simpleResolvers: true, description: "The time a figure is about: an extent, not an uncertain day." })
export class Period {
  @Field(() => String, { description: "`2021`, `2022-Q2`, `2013/2022`, `until 2022-12-31` or `since 2008`." })
  readonly text!: string;

  @Field(() => DayScalar, { nullable: true, description: "First day; null where open." })
  readonly earliest!: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Last day; null where open." })
  readonly latest!: string | null;
}
