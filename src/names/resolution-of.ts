import type { Viewed } from "../graph/view.js";
import type { Match } from "./name.cypher.js";
import type { NameMatchName } from "./name-match.js";
import type { ResolutionRow } from "./resolution.js";

/** An id counts before a name, and the name of one thing before another name of another. */
const weights: Readonly<Record<NameMatchName, number>> = { ID: 0, MERGED_ID: 0, NAME: 1, NAME_ZH: 1, ALIAS: 2, DOCUMENT_NUMBER: 2 };

/** What a name means by all that it was found to be: the one entity whose id or own name it is, or else the only one; several where that leaves several. */
export function resolutionOf(name: string, found: readonly (Match & Viewed)[]): ResolutionRow {
  const matches = found.toSorted((a, b) => weights[a.by] - weights[b.by]);
  const [first, second] = matches;
  if (first === undefined) return { name };
  if (second === undefined || weights[first.by] < weights[second.by]) return { name, matched: first.matched, by: first.by, entity: { ...first.entity, view: first.view } };
  return { name, candidates: matches.map(({ entity, view }) => ({ ...entity, view })) };
}
