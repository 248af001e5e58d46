import type { ClassType } from "type-graphql";

import { connectionType } from "./connection-type.js";
import { edgeType } from "./edge-type.js";
import { groupedConnections } from "./grouped-connections.js";

/** The connection over things that no relation leads to, such as `FigureConnection`; they can be grouped and summed up. */
export function plainConnection(node: ClassType<object>): ClassType<object> {
  const edge = edgeType(node.name, () => node);
  const connection = connectionType(node.name, () => node, () => edge);
  groupedConnections.push(connection);
  return connection;
}
