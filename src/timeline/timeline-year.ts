import { Field, Int, ObjectType } from "type-graphql";

/** How many items of a timeline a year has. */
@ObjectType({ simpleResolvers: true, description: "A year of a timeline." })
export class TimelineYear {
  @Field(() => Int, { nullable: true, description: "Null: dates wider than a year." })
  readonly year!: number | null;

  @Field(() => Int, { description: "How many items, planned ones too." })
  readonly count!: number;
}
