import type { Shape } from "./shape.js";

/** The shape of rows that cannot be chosen or ordered in another way. */
export const plainShape: Shape = { name: "Node", properties: {}, links: {}, isDated: false };
