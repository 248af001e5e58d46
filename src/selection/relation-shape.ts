import { rowProperty } from "./row-property.js";
import type { Shape } from "./shape.js";

/** The datasets of the sources a relation rests on, each once; where one is looked for inside of other conditions the database may have no relation in hand, and null is no list. */
const datasetsOf = (row: string): string =>
  `COLLECT { MATCH (cited:Node) WHERE cited.graph = $graph AND cited.id IN coalesce(${row}.citations, []) RETURN DISTINCT cited.dataset }`;

/** What a relation can be asked about. */
export const relationShape: Shape = {
  name: "Relation",
  isDated: true,
  links: {},
  properties: {
    id: rowProperty("id", "text", { isGiven: true }),
    from: rowProperty("from", "text", { isGiven: true, isReference: true }),
    to: rowProperty("to", "text", { isGiven: true, isReference: true }),
    type: { value: "choice", of: (row) => `type(${row})`, isGiven: true },
    status: rowProperty("status", "choice", { isGiven: true }),
    confidence: rowProperty("confidences", "choice", { isList: true, isGiven: true }),
    dataset: { value: "text", of: datasetsOf, isList: true, isGiven: true },
    validFrom: rowProperty("validFrom", "date"),
    validTo: rowProperty("validTo", "date"),
  },
};
