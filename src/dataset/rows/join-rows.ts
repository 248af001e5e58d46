import type { GraphRows } from "./graph-row.js";

/** All the rows of several parts, in their order. */
export const joinRows = (parts: readonly GraphRows[]): GraphRows => ({
  nodes: parts.flatMap((part) => part.nodes),
  relationships: parts.flatMap((part) => part.relationships),
});
