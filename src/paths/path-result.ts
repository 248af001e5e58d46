import { Field, ObjectType } from "type-graphql";

import type { View } from "../graph/view.js";
import { Path } from "./path.js";
import { PathCut, type PathCutName } from "./path-cut.js";

/** What a search for paths came to. */
@ObjectType({ simpleResolvers: true, description: "What a search for paths came to." })
export class PathResult {
  @Field(() => [Path], { description: "By length; those with every step `STATED` first; by ids." })
  readonly paths!: readonly Path[];

  @Field(() => Boolean, { description: "Whether paths may be missing." })
  readonly isCut!: boolean;

  @Field(() => PathCut, { nullable: true, description: "Why." })
  readonly cutBy!: PathCutName | null;

  readonly hubIds!: readonly string[];
  readonly view!: View;
}
