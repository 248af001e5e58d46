import { Field, Int, ObjectType } from "type-graphql";

import { enumOf } from "../graph/enum-of.js";
import { periodsRun } from "../graph/vocabulary/periods-run.js";
import { Node } from "../sources/node.js";

const PeriodsRun = enumOf(periodsRun, "PeriodsRun", "How a table is printed.");

/** A printed table. */
@ObjectType({ implements: Node, simpleResolvers: true, description: "A printed table; its cells are figures." })
export class Table extends Node {
  @Field(() => Int, { description: "Its number in the text." })
  readonly number!: string;

  @Field(() => String, { description: "What it is called." })
  readonly name!: string;

  @Field(() => String, { description: "The unit it names, as labelled." })
  readonly unitLabel!: string;

  @Field(() => PeriodsRun, { description: "Whether rows or columns are periods." })
  readonly periodsRun!: string;

  readonly kind!: string;
  readonly about!: readonly string[];
  readonly reportedBy!: string | null;
  readonly seriesIds!: readonly string[];
  readonly seriesNames!: readonly string[];
  readonly citations!: readonly string[];
}
