import { addChoice } from "../entities/add-choice.js";
import { entityQueries } from "../entities/entity-queries.js";
import { traversal } from "../entities/traversal.js";
import { Place, PlaceKind } from "./place.js";

addChoice(Place, "placeKind", PlaceKind);

/** The fields of this room. */
export const placeResolvers = [
  entityQueries(Place, "place"),
  traversal({ from: Place, field: "partOf", to: Place, over: ["PART_OF", "LOCATED_IN"], outgoing: true, description: "The larger places it belongs to or lies in." }),
  traversal({ from: Place, field: "parts", to: Place, over: ["PART_OF", "LOCATED_IN"], outgoing: false, description: "The places that belong to it or lie in it." }),
];
