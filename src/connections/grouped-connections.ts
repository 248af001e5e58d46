import type { ClassType } from "type-graphql";

/** The connection types whose rows can be grouped and summed up, as they are made. */
export const groupedConnections: ClassType<object>[] = [];
