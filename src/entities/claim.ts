import { Field, ObjectType } from "type-graphql";

import { enumOf } from "../graph/enum-of.js";
import type { Viewed } from "../graph/view.js";
import { confidences } from "../graph/vocabulary/confidence.js";
import type { CitedSource } from "../sources/cited-source.js";

/** How sure a claim is, as an enum. */
export const Confidence = enumOf(confidences, "Confidence", "How sure a claim is.");

/** What one source says, in our words. */
@ObjectType({ simpleResolvers: true, description: "What one source says about a relation, fact, step or stage, in our words." })
export class Claim {
  @Field(() => String, { description: "What it says, in our words." })
  readonly statement!: string;

  @Field(() => Confidence, { description: "How sure it is." })
  readonly confidence!: string;

  readonly assertedBy!: string | null;
  readonly source!: CitedSource;
  readonly view!: Viewed["view"];
}
