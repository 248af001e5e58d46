import type { ClassType } from "type-graphql";

import { connectionType } from "../connections/connection-type.js";
import { groupedConnections } from "../connections/grouped-connections.js";
import type { NodeClass } from "../connections/node-class.js";
import { relationEdgeType } from "./relation-edge-type.js";

const connections = new Map<string, ClassType<object>>();

/** The connection of a kind, such as `MeasureConnection`: one for its root list and for every traversal that leads to it, which keeps the schema small. */
export function entityConnection(type: NodeClass, name: string = type.name): ClassType<object> {
  const known = connections.get(name);
  if (known !== undefined) return known;
  const edge = relationEdgeType(name, type);
  const connection = connectionType(name, () => type, () => edge);
  connections.set(name, connection);
  groupedConnections.push(connection);
  return connection;
}
