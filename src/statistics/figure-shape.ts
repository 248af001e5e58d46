import { kindLink } from "../entities/kind-link.js";
import { kindLinks } from "../entities/kind-links.js";
import { rowProperty } from "../selection/row-property.js";
import type { Shape } from "../selection/shape.js";
import { tableShape } from "./table-shape.js";

const given = { isGiven: true } as const;
const [about, measured] = ["-[:IS_ABOUT]->", "-[:MEASURES]->"];

/** What figures can be asked about: an entity they are about stands under its kind. */
export const figureShape: Shape = {
  name: "Figure",
  isDated: false,
  properties: {
    id: rowProperty("id", "text", given),
    value: rowProperty("value", "number", { ...given, unitOf: (row) => `${row}.unit` }),
    unit: rowProperty("unit", "text", given),
    nature: rowProperty("nature", "choice", given),
    bound: rowProperty("bound", "choice", given),
    currency: rowProperty("currency", "text"),
    scale: rowProperty("scale", "text"),
    period: rowProperty("period", "date"),
  },
  links: {
    indicator: kindLink(measured, "Indicator"),
    indicators: kindLink(measured, "Indicator"),
    about: kindLink(about, "Entity"),
    entities: kindLink(about, "Entity"),
    ...kindLinks(about, "Indicator"),
    reportedBy: { ...kindLink("-[:REPORTED_BY]->", "Entity"), key: "REPORTED_BY" },
    table: { over: "-[:CELL_OF]->", label: "Table", to: () => tableShape, isRelation: false, by: "number" },
  },
};
