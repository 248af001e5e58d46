import { Field, InputType } from "type-graphql";

import { enumOf } from "../graph/enum-of.js";
import { Key, type KeyName } from "./key.js";

const directions = { ASC: "Smallest, earliest or A first.", DESC: "Largest, latest or Z first." } as const;
const places = { FIRST: "Before all others.", LAST: "After all others." } as const;

const OrderDirection = enumOf(directions, "OrderDirection", "Which way rows are ordered.");
const NullPlace = enumOf(places, "NullPlace", "Where rows without a value stand.");

/** One thing by which rows are ordered. */
@InputType({ description: "By what rows are ordered; a kind counts how many are linked, a date takes its earliest day. The id breaks ties." })
export class Order {
  @Field(() => Key, { description: "By what." })
  by!: KeyName;

  @Field(() => Key, { nullable: true, description: "Of what is linked: its least, descending its greatest." })
  of?: KeyName | null;

  @Field(() => OrderDirection, { defaultValue: "ASC", description: "Which way." })
  direction!: keyof typeof directions;

  @Field(() => NullPlace, { defaultValue: "LAST", description: "Rows without a value." })
  nulls!: keyof typeof places;
}
