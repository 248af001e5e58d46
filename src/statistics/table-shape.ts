import { rowProperty } from "../selection/row-property.js";
import type { Shape } from "../selection/shape.js";

/** What tables can be asked about. */
export const tableShape: Shape = { name: "Table", isDated: false, links: {}, properties: { number: rowProperty("number", "text", { isGiven: true }) } };
