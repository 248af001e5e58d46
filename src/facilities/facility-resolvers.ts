import { entityQueries } from "../entities/entity-queries.js";
import { factFields } from "../entities/fact-fields.js";
import { traversal } from "../entities/traversal.js";
import type { RelationTypeName } from "../graph/vocabulary/relation-type.js";
import { Zone } from "../zones/zone.js";
import { Infrastructure } from "./infrastructure.js";
import { Platform } from "./platform.js";

const ties: readonly RelationTypeName[] = ["BUILDS", "OPERATES", "RELIES_ON", "LOCATED_IN"];

/** The fields of this room. */
export const facilityResolvers = [
  entityQueries(Platform, "platform"),
  entityQueries(Infrastructure, "infrastructure"),
  ...[Platform, Infrastructure].flatMap(factFields),
  ...[
    { type: Platform, plural: "platforms" },
    { type: Infrastructure, plural: "infrastructures" },
  ].flatMap(({ type, plural }) => [
    traversal({ from: Zone, field: plural, to: type, over: ties, description: "What it builds, operates or relies on, or what lies there; mind the status." }),
    traversal({ from: type, field: "zones", to: Zone, over: ties, description: "Zones that build, operate or rely on it, or where it lies; mind the status." }),
  ]),
];
