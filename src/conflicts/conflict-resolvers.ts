import { ConflictResolver, ConflictSideResolver } from "./conflict.resolver.js";
import { EntityConflicts, FigureConflicts, ReadingConflict } from "./involved.resolver.js";

/** The fields of this room. */
export const conflictResolvers = [ConflictResolver, ConflictSideResolver, EntityConflicts, FigureConflicts, ReadingConflict] as const;
