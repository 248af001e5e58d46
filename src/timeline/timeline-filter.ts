import { Field, ID, InputType } from "type-graphql";

import { DayScalar } from "../entities/day-scalar.js";
import { RelationStatus } from "../entities/relation.js";
import { TimelineItemKind } from "./timeline-item-kind.js";

/** Which items of a timeline are wanted. */
@InputType({ description: "Which dated statements; all that is given must fit." })
export class TimelineFilter {
  @Field(() => ID, { nullable: true, description: "Of this entity." })
  about?: string | null;

  @Field(() => String, { nullable: true, description: "Of a kind of entity: `Zone`." })
  of?: string | null;

  @Field(() => [TimelineItemKind], { nullable: true, description: "Of these sorts." })
  kinds?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Such as `launchedOn`, `PILOTED`, `WITH`." })
  what?: string[] | null;

  @Field(() => [RelationStatus], { nullable: true, description: "Of these statuses." })
  status?: string[] | null;

  @Field(() => DayScalar, { nullable: true, description: "May be this day or later." })
  from?: string | null;

  @Field(() => DayScalar, { nullable: true, description: "May be this day or earlier." })
  to?: string | null;
}
