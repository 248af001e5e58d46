import { locatorsOf, locatorsOfClaims } from "./cited.js";
import type { DumpLine } from "./dump-line.js";
import { firstClaim } from "./first-claim.js";
import type { StoredCopy } from "./stored-copy.js";

/** The entities of a copy; works, which are evidence, have a file of their own. */
export const dumpEntities = (copy: StoredCopy): readonly DumpLine[] =>
  copy
    .labelled("Entity")
    .filter(({ kind }) => kind !== "Work")
    .map(({ id, kind, name, nameZh, aliases, citations, summary, placeKind, documentKind }) => ({
      id: String(id),
      kind,
      name,
      nameZh,
      aliases,
      citations: locatorsOf(copy, citations),
      summary,
      placeKind,
      documentKind,
    }));

/** The facts of a copy. */
export function dumpFacts(copy: StoredCopy): readonly DumpLine[] {
  const owners = copy.starts("HAS_FACT");
  return copy.labelled("Fact").map(({ id, property, value, unit, validFrom, validTo, isPreferred, claims }) => ({
    id: String(id),
    entity: owners.get(String(id)),
    property,
    value,
    unit,
    validFrom,
    validTo,
    isPreferred,
    confidence: firstClaim(copy, claims)["confidence"],
    citations: locatorsOfClaims(copy, claims),
  }));
}
