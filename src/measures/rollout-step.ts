import { Field, ObjectType } from "type-graphql";

import { RelationStatus } from "../entities/relation.js";
import { enumOf } from "../graph/enum-of.js";
import { type RolloutStageName, rolloutStages } from "../graph/vocabulary/rollout-stage.js";
import type { RelationStatusName } from "../graph/vocabulary/relation-status.js";
import { Node } from "../sources/node.js";

/** The stages of a rollout, as an enum. */
export const RolloutStage = enumOf(rolloutStages, "RolloutStage", "The stages of a rollout, from the first idea to law.");

/** One step on a measure's way. */
@ObjectType({ implements: Node, simpleResolvers: true, description: "One step on a measure's way. What is planned or asked for is a step too, with that status." })
export class RolloutStep extends Node {
  @Field(() => RolloutStage, { description: "What happened to the measure." })
  readonly stage!: RolloutStageName;

  @Field(() => RelationStatus, { description: "Whether it was done, is planned, or is asked for." })
  readonly status!: RelationStatusName;

  @Field(() => String, { description: "The step in our words." })
  readonly statement!: string;

  readonly date!: string | null;
  readonly isOrigin!: boolean;
  readonly in!: readonly string[];
  readonly from!: readonly string[];
  readonly by!: readonly string[];
  readonly authorities!: readonly string[];
  readonly claims!: readonly string[];
}
