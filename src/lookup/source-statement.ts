import { Field, ObjectType } from "type-graphql";

import { enumOf } from "../graph/enum-of.js";
import type { View } from "../graph/view.js";

const sourceStatementKinds = {
  CONFLICT: "It gives one side of a conflict.",
  ENTITY: "It names an entity.",
  FACT: "It gives a fact.",
  FIGURE: "It gives a figure.",
  RELATION: "It tells of a relation.",
  STAGE: "It tells of a stage of an agreement.",
  STEP: "It tells of a step on a measure's way.",
  TABLE: "It is part of a table.",
  WORK: "It refers to a work.",
} as const;

const SourceStatementKind = enumOf(sourceStatementKinds, "SourceStatementKind", "What was taken from a source.");

/** One thing that was taken from a source. */
@ObjectType({ simpleResolvers: true, description: "One thing that the graph took from a source." })
export class SourceStatement {
  @Field(() => SourceStatementKind, { description: "What was taken." })
  readonly kind!: string;

  @Field(() => String, { description: "What it says, in our words; of an entity its name, of a work the reference as printed." })
  readonly statement!: string;

  readonly about!: string;
  readonly view!: View;
}
