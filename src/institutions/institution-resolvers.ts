import { entityQueries } from "../entities/entity-queries.js";
import { factFields } from "../entities/fact-fields.js";
import { traversal } from "../entities/traversal.js";
import { Institution } from "./institution.js";
import { Person } from "./person.js";

/** The fields of this room. */
export const institutionResolvers = [
  entityQueries(Institution, "institution"),
  entityQueries(Person, "person"),
  ...[Institution, Person].flatMap(factFields),
  traversal({ from: Institution, field: "partOf", to: Institution, over: ["PART_OF"], outgoing: true, description: "The bodies it belongs to." }),
  traversal({ from: Institution, field: "parts", to: Institution, over: ["PART_OF"], outgoing: false, description: "The bodies that belong to it." }),
];
