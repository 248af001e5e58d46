import type { Shape } from "./shape.js";

/** What a relation can be asked about. */
export const relationShape: Shape = {
  name: "Relation",
  isDated: true,
  links: {},
  properties: {
    type: { value: "choice", of: (row) => `type(${row})`, isGiven: true },
    status: { value: "choice", of: (row) => `${row}.status`, isGiven: true },
    confidence: { value: "choice", of: (row) => `${row}.confidences`, isList: true, isGiven: true },
    validFrom: { value: "date", of: (row) => `${row}.validFrom` },
    validTo: { value: "date", of: (row) => `${row}.validTo` },
  },
};
