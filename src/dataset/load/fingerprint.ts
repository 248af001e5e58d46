import { createHash } from "node:crypto";

import type { GraphRows, NodeRow, Properties, RelationshipRow } from "../rows/graph-row.js";

const sorted = (properties: Properties): readonly (readonly [string, unknown])[] =>
  Object.entries(properties)
    .filter(([name]) => name !== "graph")
    .sort(([a], [b]) => (a < b ? -1 : 1));

const nodeLine = ({ labels, properties }: NodeRow): string => JSON.stringify([labels.toSorted(), sorted(properties)]);

const relationshipLine = ({ type, from, to, properties }: RelationshipRow): string =>
  JSON.stringify([from, type, to, sorted(properties)]);

/** SHA-256 (hexadecimal) of a graph, whatever the order of its rows and the name of its copy. */
export function fingerprint({ nodes, relationships }: GraphRows): string {
  const hash = createHash("sha256");
  for (const line of [...nodes.map(nodeLine).sort(), ...relationships.map(relationshipLine).sort()]) hash.update(`${line}\n`);
  return hash.digest("hex");
}
