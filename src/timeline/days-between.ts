import { Field, ObjectType } from "type-graphql";

import { DayRange } from "../measures/day-range.js";
import { TimelineItem } from "./timeline-item.js";

/** How many days lie between two dated statements, and which these are. */
@ObjectType({ simpleResolvers: true, description: "Days from one statement to another." })
export class DaysBetween extends DayRange {
  @Field(() => TimelineItem, { description: "The first." })
  readonly from!: TimelineItem;

  @Field(() => TimelineItem, { description: "The second." })
  readonly to!: TimelineItem;
}
