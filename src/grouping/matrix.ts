import { Field, Int, ObjectType } from "type-graphql";

import { GroupKey } from "./group.js";

/** One row of a table of counts. */
@ObjectType({ simpleResolvers: true, description: "One row of a table of counts." })
export class MatrixRow {
  @Field(() => GroupKey, { description: "Its value." })
  readonly key!: GroupKey;

  @Field(() => [Int], { description: "How many in each column." })
  readonly counts!: readonly number[];
}

/** A table of counts. */
@ObjectType({ simpleResolvers: true, description: "How many things stand under two values at once; without a value is a row or column of its own." })
export class Matrix {
  @Field(() => Int, { description: "All things, each once." })
  readonly total!: number;

  @Field(() => [GroupKey], { description: "The columns." })
  readonly columns!: readonly GroupKey[];

  @Field(() => [MatrixRow], { description: "The rows." })
  readonly rows!: readonly MatrixRow[];
}
