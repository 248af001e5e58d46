import { Field, ObjectType } from "type-graphql";

import { datePrecisions } from "../graph/partial-date.js";
import { enumOf } from "../graph/enum-of.js";
import { DayScalar } from "./day-scalar.js";

const DatePrecision = enumOf(datePrecisions, "DatePrecision", "How precisely a date is known.");

/** A date as precise as its source. */
@ObjectType({ simpleResolvers: true, description: "A date as precise as its source; compare by `earliest` and `latest`, either of which may be open." })
export class PartialDate {
  @Field(() => String, { description: "`2013-09-29`, `2015-04`, `2019`, `before 2014-02` or `since 2017`." })
  readonly text!: string;

  @Field(() => DatePrecision, { description: "How precisely it is known." })
  readonly precision!: string;

  @Field(() => DayScalar, { nullable: true, description: "First day it may mean; null where open." })
  readonly earliest!: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Last day it may mean; null where open." })
  readonly latest!: string | null;
}
