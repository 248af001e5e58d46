import { Document } from "../documents/document.js";
import { entityQueries } from "../entities/entity-queries.js";
import { factFields } from "../entities/fact-fields.js";
import { traversal } from "../entities/traversal.js";
import { Place } from "../places/place.js";
import { Area } from "./area.js";
import { Wave } from "./wave.js";
import { Zone } from "./zone.js";
import { ZoneGroup } from "./zone-group.js";

/** The fields of this room. */
export const zoneResolvers = [
  entityQueries(Zone, "zone"),
  entityQueries(ZoneGroup, "zoneGroup"),
  entityQueries(Area, "area"),
  entityQueries(Wave, "wave"),
  ...[Zone, Area, Wave].flatMap(factFields),
  traversal({ from: Zone, field: "areas", to: Area, over: ["PART_OF"], description: "Its areas that are named on their own." }),
  traversal({ from: Area, field: "zones", to: Zone, over: ["PART_OF"], description: "The zone it belongs to." }),
  traversal({ from: Zone, field: "groups", to: ZoneGroup, over: ["PART_OF"], description: "The groups it is counted in." }),
  traversal({ from: ZoneGroup, field: "zones", to: Zone, over: ["PART_OF"], description: "The zones the group is known to have; what is said of the group is not said of them." }),
  traversal({ from: Zone, field: "waves", to: Wave, over: ["ESTABLISHED_IN"], description: "The round it came with." }),
  traversal({ from: Wave, field: "zones", to: Zone, over: ["ESTABLISHED_IN"], description: "The zones that came with it." }),
  traversal({ from: Zone, field: "places", to: Place, over: ["LOCATED_IN"], description: "Where it lies." }),
  traversal({ from: Place, field: "zones", to: Zone, over: ["LOCATED_IN"], description: "The pilot zones that lie there." }),
  traversal({ from: Area, field: "places", to: Place, over: ["LOCATED_IN"], description: "Where it lies." }),
  traversal({ from: Place, field: "areas", to: Area, over: ["LOCATED_IN"], description: "The areas of pilot zones that lie there." }),
  traversal({ from: Zone, field: "plans", to: Document, over: ["ESTABLISHED_BY"], description: "The approvals and overall plans that set it up or enlarged it." }),
  traversal({ from: Document, field: "setsUpZones", to: Zone, over: ["ESTABLISHED_BY"], description: "The zones it set up or enlarged." }),
  traversal({ from: Area, field: "plans", to: Document, over: ["ESTABLISHED_BY"], description: "The approvals and plans that set it up." }),
  traversal({ from: Document, field: "setsUpAreas", to: Area, over: ["ESTABLISHED_BY"], description: "The areas it set up." }),
  traversal({ from: Zone, field: "turnsTo", to: Place, over: ["TURNS_TO"], description: "The regions and partners it is oriented to; an initiative is among its `relations`." }),
  traversal({ from: Place, field: "zonesTurnedToIt", to: Zone, over: ["TURNS_TO"], description: "The pilot zones that are oriented to it." }),
  traversal({ from: Zone, field: "partners", to: Place, over: ["COOPERATES_WITH"], description: "Places it has or seeks ties with; mind the status." }),
  traversal({ from: Place, field: "partnerZones", to: Zone, over: ["COOPERATES_WITH"], description: "Pilot zones that have or seek ties with it; mind the status." }),
  traversal({ from: Zone, field: "documents", to: Document, over: ["SUPPORTS", "CONCERNS"], description: "Documents that support or concern it." }),
  traversal({ from: Document, field: "zones", to: Zone, over: ["SUPPORTS", "CONCERNS"], description: "The zones it supports or concerns." }),
  traversal({ from: Area, field: "documents", to: Document, over: ["SUPPORTS", "CONCERNS"], description: "Documents that support or concern it." }),
  traversal({ from: Document, field: "areas", to: Area, over: ["SUPPORTS", "CONCERNS"], description: "The areas it supports or concerns." }),
  traversal({ from: ZoneGroup, field: "documents", to: Document, over: ["SUPPORTS", "CONCERNS"], description: "Documents that support or concern the group." }),
  traversal({ from: Document, field: "zoneGroups", to: ZoneGroup, over: ["SUPPORTS", "CONCERNS"], description: "The groups of zones it supports or concerns." }),
];
