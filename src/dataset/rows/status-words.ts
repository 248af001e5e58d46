import type { RelationStatusName } from "../../graph/vocabulary/relation-status.js";

/** What a sentence begins with, by its status: nothing where it is so. */
export const statusWords: Readonly<Record<RelationStatusName, string>> = { STATED: "", PLANNED: "Planned: ", RECOMMENDED: "Asked for: " };
