import { Field, ID, Int, ObjectType } from "type-graphql";

import type { Viewed } from "../graph/view.js";
import type { FactPropertyName } from "../graph/vocabulary/fact-property.js";

/** One value of one property of an entity. */
@ObjectType({ simpleResolvers: true, description: "One value of one property of an entity; two sources may give two." })
export class Fact {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "Which property, such as `establishedOn`." })
  readonly property!: FactPropertyName;

  @Field(() => String, { description: "The value as text." })
  readonly value!: string;

  @Field(() => String, { nullable: true, description: "Unit, when the value is a number." })
  readonly unit!: string | null;

  @Field(() => Boolean, { description: "Whether this value is shown first when there are several." })
  readonly isPreferred!: boolean;

  @Field(() => Int, { description: "Other values in its place." })
  readonly alternatives!: number;

  readonly validFrom!: string | null;
  readonly validTo!: string | null;
  readonly claims!: readonly string[];
  readonly view!: Viewed["view"];
}
