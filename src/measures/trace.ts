import { Field, ObjectType } from "type-graphql";

import type { View } from "../graph/view.js";
import type { RolloutStageName } from "../graph/vocabulary/rollout-stage.js";
import type { PartialDateValue } from "../graph/partial-date.js";
import { PartialDate } from "../entities/partial-date.js";
import { DayRange } from "./day-range.js";
import { Measure } from "./measure.js";
import { RolloutStage, RolloutStep } from "./rollout-step.js";
import { TraceGap, type TraceGapName } from "./trace-gap.js";

/** A measure's way from the first idea to nation and law, as far as the sources tell it. */
@ObjectType({ simpleResolvers: true, description: "A measure's way from the first idea to nation and law, as far as the sources tell it; what they leave open is in `missing`." })
export class Trace {
  @Field(() => Measure, { description: "Whose way it is." })
  readonly measure!: Measure;

  @Field(() => Boolean, { description: "Whether a source says where it began; the earliest known trial is not enough." })
  readonly originStated!: boolean;

  @Field(() => [RolloutStep], { description: "The steps in order of time, planned and asked-for ones included with their status." })
  readonly steps!: readonly RolloutStep[];

  @Field(() => RolloutStage, { nullable: true, description: "How far it got, by what was done; null when nothing was." })
  readonly reach!: RolloutStageName | null;

  @Field(() => PartialDate, { nullable: true, description: "The first dated trial." })
  readonly firstTriedOn!: PartialDateValue | null;

  @Field(() => PartialDate, { nullable: true, description: "When it went nationwide; null when it did not or no source dates it." })
  readonly nationwideOn!: PartialDateValue | null;

  @Field(() => DayRange, { nullable: true, description: "Days from the first dated trial to the nationwide step; null when either is not dated." })
  readonly timeToNationwide!: DayRange | null;

  @Field(() => [TraceGap], { description: "What the sources leave open." })
  readonly missing!: readonly TraceGapName[];

  readonly originIds!: readonly string[];
  readonly view!: View;
}
