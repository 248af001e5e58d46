import { rowProperty } from "../selection/row-property.js";
import type { Shape } from "../selection/shape.js";
import { figureShape } from "./figure-shape.js";

/** What checks can be asked about; they rest on the sources of the figure they recompute. */
export const checkShape: Shape = {
  name: "Check",
  isDated: false,
  citedOver: "-[:CHECKS]->(:Figure)-[:CITED_FROM]->",
  properties: {
    id: rowProperty("id", "text", { isGiven: true }),
    kind: rowProperty("checkKind", "choice", { isGiven: true }),
    agrees: rowProperty("agrees", "boolean"),
    recomputed: rowProperty("recomputed", "number"),
  },
  links: { figure: { over: "-[:CHECKS]->", label: "Figure", to: () => figureShape, isRelation: false } },
};
