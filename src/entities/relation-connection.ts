import { connectionType } from "../connections/connection-type.js";
import { edgeType } from "../connections/edge-type.js";
import { groupedConnections } from "../connections/grouped-connections.js";
import { Relation } from "./relation.js";

const edge = edgeType("Relation", () => Relation);

/** A page of relations, of one entity or of all there are. */
export const relationConnection = connectionType("Relation", () => Relation, () => edge);

groupedConnections.push(relationConnection);
