import { Document } from "../documents/document.js";
import { addProperty } from "../entities/add-property.js";
import { entityConnection } from "../entities/entity-connection.js";
import { entityQueries } from "../entities/entity-queries.js";
import { factFields } from "../entities/fact-fields.js";
import { traversal } from "../entities/traversal.js";
import type { RelationTypeName } from "../graph/vocabulary/relation-type.js";
import { Industry } from "../industries/industry.js";
import { Institution } from "../institutions/institution.js";
import { Place } from "../places/place.js";
import { Area } from "../zones/area.js";
import { Zone } from "../zones/zone.js";
import { ZoneGroup } from "../zones/zone-group.js";
import { addTraced } from "./add-traced.js";
import { Batch } from "./batch.js";
import { DocumentSteps } from "./document-steps.resolver.js";
import { incompleteLists } from "./incomplete-lists.js";
import { KnownShare } from "./known-share.resolver.js";
import { Measure } from "./measure.js";
import { RolloutStepResolver } from "./rollout-step.resolver.js";
import { Task } from "./task.js";
import { territoryMeasures } from "./territory-measures.js";
import { MeasureTrace, TraceResolver } from "./trace.resolver.js";
import { DocumentEffects, TracesResolver } from "./traces.resolver.js";

addTraced();

addProperty(Batch, "isComplete", { value: "boolean", of: (row) => `${row}.isComplete`, isGiven: true }, Boolean, "Value.");

const rollout: readonly RelationTypeName[] = ["PILOTS", "ORIGINATED_IN", "PROMOTED_NATIONWIDE_FROM", "REPLICATED_IN"];

const territories = [
  { type: Zone, plural: "zones", description: "Pilot zones where it began, was tried or was copied, or from which it went nationwide." },
  { type: Area, plural: "areas", description: "Areas where it began, was tried or was copied, or from which it went nationwide." },
  { type: ZoneGroup, plural: "zoneGroups", description: "Groups of zones of which that is said together." },
] as const;

/** The fields of this room. */
export const measureResolvers = [
  entityQueries(Task, "task"),
  entityQueries(Measure, "measure"),
  entityQueries(Batch, "batch"),
  ...[Measure, Batch].flatMap(factFields),
  KnownShare,
  TraceResolver,
  MeasureTrace,
  TracesResolver,
  DocumentEffects,
  RolloutStepResolver,
  DocumentSteps,
  ...[entityConnection(Measure), entityConnection(Measure, "ZoneMeasure")].map(incompleteLists),
  ...territories.flatMap(({ type, plural, description }) => [
    territoryMeasures(type, rollout),
    traversal({ from: type, field: "originated", to: Measure, over: ["ORIGINATED_IN"], description: "Measures of which a source says that they began there." }),
    traversal({ from: Measure, field: `${plural}OfOrigin`, to: type, over: ["ORIGINATED_IN"], description: "Where a source says that it began." }),
    traversal({ from: Measure, field: plural, to: type, over: rollout, description }),
  ]),
  traversal({ from: Place, field: "measures", to: Measure, over: ["REPLICATED_IN"], description: "Measures that were copied there." }),
  traversal({ from: Measure, field: "places", to: Place, over: ["REPLICATED_IN"], description: "Places that are no pilot zones where it was copied." }),
  traversal({ from: Task, field: "measures", to: Measure, over: ["INCLUDES"], description: "The measures it comprises." }),
  traversal({ from: Measure, field: "tasks", to: Task, over: ["INCLUDES"], description: "The tasks it belongs to." }),
  traversal({ from: Measure, field: "documents", to: Document, over: ["SET_OUT_IN", "CONCERNS", "BASED_ON"], description: "Documents its steps rest on, or that concern it." }),
  traversal({ from: Document, field: "measures", to: Measure, over: ["SET_OUT_IN", "CONCERNS", "BASED_ON"], description: "Measures whose steps rest on it, or that it concerns." }),
  traversal({ from: Measure, field: "partOf", to: Measure, over: ["PART_OF", "BASED_ON"], outgoing: true, description: "The wider measures it belongs to or is based on." }),
  traversal({ from: Measure, field: "parts", to: Measure, over: ["PART_OF", "BASED_ON"], outgoing: false, description: "The measures that belong to it or are based on it." }),
  traversal({ from: Batch, field: "measures", to: Measure, over: ["PART_OF"], description: "Its measures that are here; mind `isComplete`." }),
  traversal({ from: Measure, field: "batches", to: Batch, over: ["PART_OF"], description: "The lists, and fields of lists, it stands in." }),
  traversal({ from: Batch, field: "parts", to: Batch, over: ["PART_OF"], outgoing: false, description: "Its fields." }),
  traversal({ from: Batch, field: "partOf", to: Batch, over: ["PART_OF"], outgoing: true, description: "The list of which it is a field." }),
  traversal({ from: Batch, field: "documents", to: Document, over: ["CONCERNS"], description: "The document that puts the list out." }),
  traversal({ from: Document, field: "batches", to: Batch, over: ["CONCERNS"], description: "The list of measures it puts out." }),
  traversal({ from: Measure, field: "authorities", to: Institution, over: ["LED_BY"], description: "The authorities that are in charge of it." }),
  traversal({ from: Institution, field: "measures", to: Measure, over: ["LED_BY"], description: "Measures it is in charge of." }),
  traversal({ from: Measure, field: "industries", to: Industry, over: ["OPENS", "EXCEPTS"], description: "Industries it opens, or leaves aside." }),
  traversal({ from: Industry, field: "measures", to: Measure, over: ["OPENS", "EXCEPTS"], description: "Measures that open it, or leave it aside." }),
  traversal({ from: Task, field: "industries", to: Industry, over: ["OPENS", "EXCEPTS"], description: "Industries it opens, or leaves aside." }),
  traversal({ from: Industry, field: "tasks", to: Task, over: ["OPENS", "EXCEPTS"], description: "Tasks that open it, or leave it aside." }),
];
