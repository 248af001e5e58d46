import { Field, ObjectType } from "type-graphql";

import type { View } from "../graph/view.js";
import { Figure, Nature } from "./figure.js";
import { SeriesPoint } from "./series-point.js";

/** Figures of one indicator in the order of time. */
@ObjectType({ simpleResolvers: true, description: "Figures of one indicator in the order of time that can stand side by side: of one thing, in one unit, of one nature and, unless joined, by one reporter, from one table or from prose." })
export class Series {
  @Field(() => String, { description: "Unit of all of them, with the scale asked for." })
  readonly unit!: string;

  @Field(() => String, { nullable: true, description: "ISO 4217 code, where it is money." })
  readonly currency!: string | null;

  @Field(() => String, { nullable: true, description: "Scale in which all of them are printed; null where they differ." })
  readonly scale!: string | null;

  @Field(() => Nature, { description: "Nature of all of them." })
  readonly nature!: string;

  @Field(() => Boolean, { description: "Whether readings stand beside values whose label is doubtful." })
  readonly hasReading!: boolean;

  @Field(() => Boolean, { description: "Whether the points are such readings; else they are as labelled." })
  readonly usesReading!: boolean;

  @Field(() => [SeriesPoint], { description: "The values by the end of their period; undated ones last." })
  readonly points!: readonly SeriesPoint[];

  @Field(() => [Figure], { description: "The figures of the points." })
  readonly figures!: readonly Figure[];

  /** Power of ten of the scale that was asked for; 0 where none was. */
  readonly power!: number;
  readonly indicatorId!: string;
  readonly aboutIds!: readonly string[];
  readonly reportedById!: string | null;
  readonly tableId!: string | null;
  readonly seriesId!: string | null;
  readonly view!: View;
}
