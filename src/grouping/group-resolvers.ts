import type { ClassType } from "type-graphql";

import { groupedConnections } from "../connections/grouped-connections.js";
import { groupFields } from "./group-fields.js";
import { GroupKeyResolver, GroupResolver } from "./group.resolver.js";
import { GroupsResolver } from "./groups.resolver.js";
import { MatrixResolver } from "./matrix.resolver.js";

/** The fields of this room, on every connection that was made by the rooms before it. */
export const groupResolvers = (): readonly ClassType<object>[] => [GroupsResolver, GroupResolver, GroupKeyResolver, MatrixResolver, ...groupedConnections.map(groupFields)];
