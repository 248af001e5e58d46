import { Document } from "../documents/document.js";
import { Entity } from "../entities/entity.js";
import { entityQueries } from "../entities/entity-queries.js";
import { factFields } from "../entities/fact-fields.js";
import { traversal } from "../entities/traversal.js";
import type { RelationTypeName } from "../graph/vocabulary/relation-type.js";
import { Event } from "./event.js";

const documentEvents: readonly RelationTypeName[] = ["ISSUED_BY", "PART_OF", "CAUSED", "CONCERNS"];

/** The fields of this room. */
export const eventResolvers = [
  entityQueries(Event, "event"),
  ...factFields(Event),
  traversal({ from: Event, field: "participants", to: Entity, over: ["PARTICIPATES_IN"], description: "Persons, institutions and places that take part." }),
  traversal({ from: Event, field: "documents", to: Document, over: documentEvents, description: "Documents that come from it or led to it, that it concerns or that concern it." }),
  traversal({ from: Document, field: "events", to: Event, over: documentEvents, description: "Events it comes from or led to, that it concerns or that concern it." }),
];
