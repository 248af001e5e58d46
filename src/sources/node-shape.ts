import { rowProperty } from "../selection/row-property.js";
import type { Shape } from "../selection/shape.js";

/** What can be asked about anything with an id. */
export const nodeShape: Shape = { name: "Node", isDated: false, links: {}, properties: { id: rowProperty("id", "text", { isGiven: true, isId: true }) } };
