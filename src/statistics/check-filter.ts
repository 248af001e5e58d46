import { Field, InputType } from "type-graphql";

import { enumOf } from "../graph/enum-of.js";
import { type CheckKindName, checkKinds } from "../graph/vocabulary/check-kind.js";

/** How a printed number is recomputed, as an enum. */
export const CheckKind = enumOf(checkKinds, "CheckKind", "How a printed number is recomputed from others, its inputs in order.");

/** Which checks are wanted. */
@InputType({ description: "Which checks; what is not given does not matter." })
export class CheckFilter {
  @Field(() => CheckKind, { nullable: true, description: "Recomputed in this way." })
  kind?: CheckKindName | null;

  @Field(() => Boolean, { nullable: true, description: "Only those that agree, or only those that do not." })
  agrees?: boolean | null;
}
