import { Field, Int, ObjectType } from "type-graphql";

import { DecimalScalar } from "../entities/decimal-scalar.js";
import type { View } from "../graph/view.js";
import { Key, type KeyName } from "../selection/key.js";
import { Aggregate } from "./aggregate.js";

/** A value by which rows are grouped. */
@ObjectType({ simpleResolvers: true, description: "A value by which rows are grouped." })
export class GroupKey {
  @Field(() => Key, { description: "Of which key." })
  readonly key!: KeyName;

  @Field(() => String, { nullable: true, description: "Text, id, or years as `2011/2015`; null: unknown." })
  readonly value!: string | null;

  readonly isReference!: boolean;
  readonly view!: View;
}

/** Rows that share the values of all keys. */
@ObjectType({ simpleResolvers: true, description: "Rows that share the values of all keys; a row with several values stands in several groups." })
export class Group {
  @Field(() => [GroupKey], { description: "Their values." })
  readonly keys!: readonly GroupKey[];

  @Field(() => Int, { description: "How many rows." })
  readonly count!: number;

  @Field(() => DecimalScalar, { description: "Percent of all rows." })
  readonly share!: string;

  @Field(() => [Aggregate], { description: "Summed up." })
  readonly aggregates!: readonly Aggregate[];

  readonly ids!: readonly string[];
  readonly view!: View;
}

/** All rows of a list in groups. */
@ObjectType({ simpleResolvers: true, description: "All rows of a list in groups, the largest first, those of dates in order of time; without a value is a group of its own." })
export class Groups {
  @Field(() => Int, { description: "All rows, each once." })
  readonly total!: number;

  @Field(() => [Group], { description: "The groups." })
  readonly groups!: readonly Group[];

  readonly countUnfiltered!: () => Promise<number>;
}
