import { Entity } from "../entities/entity.js";
import { entityQueries } from "../entities/entity-queries.js";
import { factFields } from "../entities/fact-fields.js";
import { kindLink } from "../entities/kind-link.js";
import { linksOf } from "../entities/links-of.js";
import { traversal } from "../entities/traversal.js";
import { Person } from "../institutions/person.js";
import { addLink } from "../selection/add-link.js";
import { passageFilter } from "../sources/passage-filter.js";
import { passageShape } from "../sources/passage-shape.js";
import { Work } from "./work.js";
import { PassageWorks, WorkCitationResolver, WorkResolver } from "./work.resolver.js";

addLink(passageShape, passageFilter, "works", { link: kindLink("-[:CITES_WORK]->", "Work"), input: linksOf(Work) });

/** The fields of this room. */
export const workResolvers = [
  entityQueries(Work, "work"),
  ...factFields(Work),
  WorkResolver,
  WorkCitationResolver,
  PassageWorks,
  traversal({ from: Work, field: "authors", to: Entity, over: ["AUTHORED_BY"], description: "The persons and institutions it is by." }),
  traversal({ from: Person, field: "works", to: Work, over: ["AUTHORED_BY"], description: "What this person wrote." }),
];
