import type { Shape } from "./shape.js";

/** The datasets of the sources a relation rests on, each once. */
const datasetsOf = (row: string): string =>
  `COLLECT { MATCH (cited:Node) WHERE cited.graph = $graph AND cited.id IN ${row}.citations RETURN DISTINCT cited.dataset }`;

/** What a relation can be asked about. */
export const relationShape: Shape = {
  name: "Relation",
  isDated: true,
  links: {},
  properties: {
    type: { value: "choice", of: (row) => `type(${row})`, isGiven: true },
    status: { value: "choice", of: (row) => `${row}.status`, isGiven: true },
    confidence: { value: "choice", of: (row) => `${row}.confidences`, isList: true, isGiven: true },
    dataset: { value: "text", of: datasetsOf, isList: true, isGiven: true },
    validFrom: { value: "date", of: (row) => `${row}.validFrom` },
    validTo: { value: "date", of: (row) => `${row}.validTo` },
  },
};
