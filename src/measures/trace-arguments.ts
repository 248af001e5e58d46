import { ArgsType, Field } from "type-graphql";

import { DayScalar } from "../entities/day-scalar.js";
import type { RolloutStageName } from "../graph/vocabulary/rollout-stage.js";
import { RolloutStage } from "./rollout-step.js";

/** Which part of a way is wanted. */
@ArgsType()
export class TraceArguments {
  @Field(() => DayScalar, { nullable: true, description: "As it was by this day; undated steps stay." })
  until?: string | null;

  @Field(() => [RolloutStage], { nullable: true, description: "Narrows `steps` and `missing` to these." })
  stages?: RolloutStageName[] | null;
}
