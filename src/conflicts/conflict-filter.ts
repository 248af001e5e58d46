import { ID, Int } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { linksOf } from "../entities/links-of.js";
import { filterType } from "../selection/filter-type.js";
import { figureLinks } from "../statistics/figure-links.js";
import { Zone } from "../zones/zone.js";
import { ConflictKind } from "./conflict.js";
import { conflictShape } from "./conflict-shape.js";

/** Which conflicts are wanted. */
export const conflictFilter = filterType(conflictShape, {
  kind: { type: [ConflictKind] },
  weight: { type: [Int] },
  arose: { type: Boolean, description: "Arose by itself." },
  source: { type: [ID], description: "Datasets of its sides." },
  about: { type: [ID] },
  entities: { type: linksOf(Entity), description: "What it is about." },
  zones: { type: linksOf(Zone) },
  figures: { type: figureLinks },
});
