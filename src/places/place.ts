import { Field, ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { enumOf } from "../graph/enum-of.js";
import { placeKinds } from "../graph/vocabulary/place-kind.js";
import { Node } from "../sources/node.js";

/** What sort of place it is, as an enum. */
export const PlaceKind = enumOf(placeKinds, "PlaceKind", "What sort of place it is.");

/** A place that is not a pilot zone. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "A place that is not a pilot zone: a country, region, bloc, province, city, port, or a free zone abroad." })
export class Place extends Entity {
  @Field(() => PlaceKind, { description: "What sort of place it is." })
  readonly placeKind!: string;
}
