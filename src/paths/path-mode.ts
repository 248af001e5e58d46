import { enumOf } from "../graph/enum-of.js";

const pathModes = {
  SHORTEST: "The shortest ones only.",
  ALL: "All that pass nothing twice, shortest first.",
} as const;

/** One of the modes. */
export type PathModeName = keyof typeof pathModes;

/** Which paths are wanted, as an enum. */
export const PathMode = enumOf(pathModes, "PathMode", "Which paths are wanted.");
