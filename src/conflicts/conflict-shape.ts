import { kindLink } from "../entities/kind-link.js";
import { kindLinks } from "../entities/kind-links.js";
import { rowProperty } from "../selection/row-property.js";
import type { Shape } from "../selection/shape.js";
import { nodeShape } from "../sources/node-shape.js";
import { passageShape } from "../sources/passage-shape.js";
import { figureShape } from "../statistics/figure-shape.js";

const given = { isGiven: true } as const;
const [about, cited] = ["-[:INVOLVES]->", "-[:HAS_SIDE]->(:ConflictSide)-[:CITED_FROM]->"];

/** What conflicts can be asked about: an entity they are about stands under its kind; they rest on the sources of their sides. */
export const conflictShape: Shape = {
  name: "Conflict",
  isDated: false,
  citedOver: cited,
  properties: {
    id: rowProperty("id", "text", given),
    kind: rowProperty("conflictKind", "choice", given),
    weight: rowProperty("weight", "choice", { values: ["1", "2", "3"] }),
    arose: { value: "boolean", of: (row) => `(${row}.weight IS NULL)`, isGiven: true },
    statement: rowProperty("statement", "text", given),
    reading: rowProperty("reading", "text"),
  },
  links: {
    source: { over: cited, label: "Passage|WebPage", to: () => passageShape, isRelation: false, by: "dataset", key: "DATASET" },
    about: { over: about, label: "Node", to: () => nodeShape, isRelation: false },
    entities: kindLink(about, "Entity"),
    ...kindLinks(about),
    figures: { over: about, label: "Figure", to: () => figureShape, isRelation: false },
  },
};
