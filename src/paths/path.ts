import { Field, Int, ObjectType } from "type-graphql";

import type { View } from "../graph/view.js";

/** One step of a path, from one entity to the next. */
@ObjectType({ simpleResolvers: true, description: "One step of a path." })
export class PathStep {
  readonly fromId!: string;
  readonly toId!: string;
  readonly relationIds!: readonly string[];
  readonly view!: View;
}

/** A chain of entities, each joined with the next by relations. */
@ObjectType({ simpleResolvers: true, description: "Entities, each related to the next." })
export class Path {
  @Field(() => Int, { description: "How many steps." })
  readonly length!: number;

  @Field(() => Boolean, { description: "Whether every step is `STATED`." })
  readonly isStated!: boolean;

  @Field(() => [PathStep], { description: "Its steps." })
  readonly steps!: readonly PathStep[];

  readonly entityIds!: readonly string[];
  readonly view!: View;
}
