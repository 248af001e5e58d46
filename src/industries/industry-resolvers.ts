import { entityQueries } from "../entities/entity-queries.js";
import { traversal } from "../entities/traversal.js";
import { Area } from "../zones/area.js";
import { Zone } from "../zones/zone.js";
import { Industry } from "./industry.js";

/** The fields of this room. */
export const industryResolvers = [
  entityQueries(Industry, "industry"),
  traversal({ from: Industry, field: "partOf", to: Industry, over: ["PART_OF"], outgoing: true, description: "The wider industries it belongs to." }),
  traversal({ from: Industry, field: "parts", to: Industry, over: ["PART_OF"], outgoing: false, description: "The industries that belong to it." }),
  traversal({ from: Zone, field: "industries", to: Industry, over: ["FOCUSES_ON"], description: "Industries that are its strength or focus." }),
  traversal({ from: Industry, field: "zones", to: Zone, over: ["FOCUSES_ON"], description: "Zones of which it is a strength or focus." }),
  traversal({ from: Area, field: "industries", to: Industry, over: ["FOCUSES_ON"], description: "Industries that are its strength or focus." }),
  traversal({ from: Industry, field: "areas", to: Area, over: ["FOCUSES_ON"], description: "Areas of which it is a strength or focus." }),
];
