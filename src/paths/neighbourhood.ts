import { Field, ObjectType } from "type-graphql";

import type { View } from "../graph/view.js";

/** The entities around one. */
@ObjectType({ simpleResolvers: true, description: "An entity and those around it." })
export class Neighbourhood {
  @Field(() => Boolean, { description: "Whether there are more." })
  readonly isCut!: boolean;

  readonly entityIds!: readonly string[];
  readonly types!: readonly string[] | null;
  readonly hubIds!: readonly string[];
  readonly view!: View;
}
