import { Field, ObjectType } from "type-graphql";

import { DecimalScalar } from "../entities/decimal-scalar.js";
import { enumOf } from "../graph/enum-of.js";
import { bounds } from "../graph/vocabulary/bound.js";
import { natures } from "../graph/vocabulary/nature.js";
import { Node } from "../sources/node.js";

/** How a number stands to the true value, as an enum. */
export const Bound = enumOf(bounds, "Bound", "How a number stands to the true value, as its source words it.");
/** Whether a number tells what was, what is expected, or what is aimed at, as an enum. */
export const Nature = enumOf(natures, "Nature", "Whether a number tells what was, what is expected, or what is aimed at.");

/** A number a source gives. */
@ObjectType({ implements: Node, simpleResolvers: true, description: "A number a source gives, in prose or in a cell of a table." })
export class Figure extends Node {
  @Field(() => DecimalScalar, { description: "The value as labelled, in the base unit, its scale applied: `6800000000000`." })
  readonly value!: string;

  @Field(() => DecimalScalar, { nullable: true, description: "Upper end, where `bound` is BETWEEN." })
  readonly valueHigh!: string | null;

  @Field(() => String, { description: "Base unit, such as `yuan`, `percent` or `zones`." })
  readonly unit!: string;

  @Field(() => String, { nullable: true, description: "ISO 4217 code, where it is money." })
  readonly currency!: string | null;

  @Field(() => String, { nullable: true, description: "Scale in which it is printed, such as `trillion`." })
  readonly scale!: string | null;

  @Field(() => Bound, { description: "How it stands to the true value." })
  readonly bound!: string;

  @Field(() => Nature, { description: "Whether it is measured, expected or aimed at." })
  readonly nature!: string;

  @Field(() => String, { description: "The number and its unit as printed." })
  readonly printed!: string;

  @Field(() => String, { description: "The figure in one line, made from its parts." })
  readonly sentence!: string;

  @Field(() => String, { nullable: true, description: "What else there is to say of it, in our words." })
  readonly statement!: string | null;

  @Field(() => String, { nullable: true, description: "Row of the table, as printed." })
  readonly row!: string | null;

  @Field(() => String, { nullable: true, description: "Column of the table, as printed." })
  readonly column!: string | null;

  readonly kind!: string;
  readonly indicator!: string;
  readonly about!: readonly string[];
  readonly period!: string | null;
  readonly reportedBy!: string | null;
  readonly comparisonKind!: string | null;
  readonly comparisonIndicator!: string | null;
  readonly comparisonAbout!: readonly string[] | null;
  readonly comparisonPeriod!: string | null;
  readonly comparisonStatement!: string | null;
  readonly readingValue!: string | null;
  readonly readingUnit!: string | null;
  readonly readingScale!: string | null;
  readonly readingWhy!: string | null;
  readonly readingConflict!: string | null;
  readonly table!: string | null;
  readonly series!: string | null;
  readonly citations!: readonly string[];
  readonly position!: string;
}
