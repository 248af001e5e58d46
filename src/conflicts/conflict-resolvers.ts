import { ConflictResolver, ConflictSideResolver } from "./conflict.resolver.js";
import { EntityConflicts, FigureConflicts, ReadingConflict, RelationConflicts, StageConflicts, StepConflicts } from "./involved.resolver.js";

/** The fields of this room. */
export const conflictResolvers = [ConflictResolver, ConflictSideResolver, EntityConflicts, FigureConflicts, RelationConflicts, StepConflicts, StageConflicts, ReadingConflict] as const;
