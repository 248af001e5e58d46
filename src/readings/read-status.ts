import type { RelationStatusName } from "../graph/vocabulary/relation-status.js";

/** How a reader says that something is not so yet, and what that is in the data. */
export const readStatuses = { planned: "PLANNED", "asked for": "RECOMMENDED" } as const satisfies Record<string, RelationStatusName>;

/** One of the two. */
export type ReadStatus = keyof typeof readStatuses;
