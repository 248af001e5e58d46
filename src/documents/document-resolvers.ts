import { addChoice } from "../entities/add-choice.js";
import { entityQueries } from "../entities/entity-queries.js";
import { factFields } from "../entities/fact-fields.js";
import { linksOf } from "../entities/links-of.js";
import { traversal } from "../entities/traversal.js";
import { Institution } from "../institutions/institution.js";
import { addField } from "../selection/add-field.js";
import { passageFilter } from "../sources/passage-filter.js";
import { webPageFilter } from "../sources/web-page-filter.js";
import { Document, DocumentKind } from "./document.js";

addChoice(Document, "documentKind", DocumentKind);
for (const filter of [passageFilter, webPageFilter]) addField(filter, "documents", () => linksOf(Document), "Linked.");

/** The fields of this room. */
export const documentResolvers = [
  entityQueries(Document, "document"),
  ...factFields(Document),
  traversal({ from: Document, field: "issuers", to: Institution, over: ["ISSUED_BY"], description: "Who issued or approved it." }),
  traversal({ from: Institution, field: "documents", to: Document, over: ["ISSUED_BY"], description: "What it issued or approved." }),
  traversal({ from: Document, field: "amends", to: Document, over: ["AMENDS"], outgoing: true, description: "What it revises or upgrades." }),
  traversal({ from: Document, field: "amendedBy", to: Document, over: ["AMENDS"], outgoing: false, description: "What revises or upgrades it." }),
  traversal({ from: Document, field: "replaces", to: Document, over: ["REPLACES"], outgoing: true, description: "The earlier edition whose place it takes." }),
  traversal({ from: Document, field: "replacedBy", to: Document, over: ["REPLACES"], outgoing: false, description: "The later edition that takes its place." }),
  traversal({ from: Document, field: "basedOn", to: Document, over: ["BASED_ON"], outgoing: true, description: "What it was made on the basis of." }),
  traversal({ from: Document, field: "basisOf", to: Document, over: ["BASED_ON"], outgoing: false, description: "What was made on its basis." }),
];
