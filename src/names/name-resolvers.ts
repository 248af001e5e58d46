import { ResolveResolver } from "./resolve.resolver.js";

/** The field of this room. */
export const nameResolvers = [ResolveResolver] as const;
