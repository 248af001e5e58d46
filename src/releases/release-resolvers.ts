import { ChangeResolver } from "./change.resolver.js";
import { ReleaseResolver } from "./release.resolver.js";

/** The fields of this room. */
export const releaseResolvers = [ReleaseResolver, ChangeResolver] as const;
