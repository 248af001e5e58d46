import { Field, ObjectType } from "type-graphql";

import { RelationStatus } from "../entities/relation.js";
import type { Viewed } from "../graph/view.js";
import type { RelationStatusName } from "../graph/vocabulary/relation-status.js";

/** A dated statement in its place on a timeline. */
@ObjectType({ simpleResolvers: true, description: "A dated statement." })
export class TimelineItem {
  @Field(() => String, { description: "Property, stage or relation type." })
  readonly what!: string;

  @Field(() => String, { description: "What is planned or asked for says so first." })
  readonly sentence!: string;

  @Field(() => RelationStatus, { description: "How far it is real." })
  readonly status!: RelationStatusName;

  /** Id of the statement. */
  readonly subject!: string;
  readonly date!: string;
  readonly about!: readonly string[];
  readonly claims!: readonly string[];
  readonly view!: Viewed["view"];
  /** The date of the item before it in the list; null for the first. */
  previousDate!: () => Promise<string | null>;
}
