import { enumOf } from "../graph/enum-of.js";

const pathCuts = {
  LIMIT: "There are more than `limit`.",
  ROWS: "As much was read as one search may; more paths, even shorter ones, may exist.",
  TIME: "It took as long as one search may; more paths, even shorter ones, may exist.",
} as const;

/** One of the reasons. */
export type PathCutName = keyof typeof pathCuts;

/** Why paths may be missing, as an enum. */
export const PathCut = enumOf(pathCuts, "PathCut", "Why paths may be missing. A closed list.");
