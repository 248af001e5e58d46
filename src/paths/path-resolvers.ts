import { NeighbourhoodResolver } from "./neighbourhood.resolver.js";
import { PathResolver, PathResultResolver, PathStepResolver } from "./path.resolver.js";

/** The fields of this room. */
export const pathResolvers = [PathResultResolver, PathResolver, PathStepResolver, NeighbourhoodResolver] as const;
