import { Field, Int, ObjectType } from "type-graphql";

/** A number of days, as well as two partial dates let it be known. */
@ObjectType({ simpleResolvers: true, description: "A number of days between two dates, as well as they are known." })
export class DayRange {
  @Field(() => Int, { nullable: true, description: "At least this many days; null where open." })
  readonly atLeast!: number | null;

  @Field(() => Int, { nullable: true, description: "At most this many days; null where open." })
  readonly atMost!: number | null;
}
