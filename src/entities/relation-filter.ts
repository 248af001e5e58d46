import { filterType } from "../selection/filter-type.js";
import { relationShape } from "../selection/relation-shape.js";
import { Confidence } from "./claim.js";
import { RelationStatus, RelationType } from "./relation.js";

/** The input type by which relations are chosen; their ends by their ids. */
export const relationFilter = filterType(relationShape, {
  type: { type: [RelationType] },
  status: { type: [RelationStatus] },
  confidence: { type: [Confidence], description: "A claim as sure as one of these." },
});
