import { Field, ObjectType } from "type-graphql";

import { Series } from "../statistics/series.js";
import type { ComparedPeriod } from "./compared-period.js";

/** Several series side by side. */
@ObjectType({ simpleResolvers: true, description: "Several series side by side." })
export class SeriesComparison {
  @Field(() => [Series], { description: "In the order asked for." })
  readonly series!: readonly Series[];

  @Field(() => String, { nullable: true, description: "Unit of all; null where units differ." })
  readonly unit!: string | null;

  readonly rows!: readonly ComparedPeriod[];
}
