import { ID, Int } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { linksOf } from "../entities/links-of.js";
import { filterType } from "../selection/filter-type.js";
import { Zone } from "../zones/zone.js";
import { Bound, Nature } from "./figure.js";
import { figureShape } from "./figure-shape.js";

/** Which figures are wanted. */
export const figureFilter = filterType(figureShape, {
  nature: { type: [Nature] },
  bound: { type: [Bound] },
  indicator: { type: [ID] },
  indicators: { type: linksOf(Entity) },
  about: { type: [ID] },
  entities: { type: linksOf(Entity), description: "What it is about." },
  zones: { type: linksOf(Zone) },
  reportedBy: { type: [ID] },
  table: { type: [Int], description: "Numbers of tables." },
});
