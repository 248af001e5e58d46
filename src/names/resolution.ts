import { createUnionType } from "type-graphql";

import { Ambiguous } from "./ambiguous.js";
import { Resolved } from "./resolved.js";
import { Unresolved } from "./unresolved.js";

/** What a name means: one entity, several, or none. */
export type ResolutionRow = Resolved | Ambiguous | Unresolved;

function typeOf(row: ResolutionRow) {
  if ("entity" in row) return Resolved;
  return "candidates" in row ? Ambiguous : Unresolved;
}

/** What a name means, as a union. */
export const Resolution = createUnionType({ name: "Resolution", description: "What a name means.", types: () => [Resolved, Ambiguous, Unresolved] as const, resolveType: typeOf });
