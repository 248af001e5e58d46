import { derivedRelations } from "./derived-relations.js";
import { relationId } from "./merge-relations.js";
import type { Step } from "./step.js";

/** The ids of the relations that are made from each step. */
export const relationsMade = (steps: readonly Step[]): ReadonlyMap<string, readonly string[]> =>
  new Map(steps.map((step) => [step.id, derivedRelations(step).map(relationId)]));
