import { locatorsOfClaims } from "./cited.js";
import type { DumpLine } from "./dump-line.js";
import { firstClaim } from "./first-claim.js";
import type { StoredCopy } from "./stored-copy.js";

/** The relations of a copy, written and derived; wording and speaker are those of the first claim. */
export const dumpRelations = (copy: StoredCopy): readonly DumpLine[] =>
  copy.relations.map(({ type, from, to, properties }) => {
    const { id, status, validFrom, validTo, claims } = properties;
    const { statement, assertedBy, confidence } = firstClaim(copy, claims);
    return { id: String(id), type, from, to, status, assertedBy, validFrom, validTo, confidence, statement, citations: locatorsOfClaims(copy, claims) };
  });

/** The rollout steps of a copy. */
export function dumpSteps(copy: StoredCopy): readonly DumpLine[] {
  const owners = copy.starts("HAS_STEP");
  return copy.labelled("RolloutStep").map(({ id: stored, stage, status, date, isOrigin, statement, claims }) => {
    const id = String(stored);
    return {
      id,
      measure: owners.get(id),
      stage,
      status,
      date,
      in: copy.ends(id, "TAKES_PLACE_IN"),
      from: copy.ends(id, "COMES_FROM"),
      isOrigin,
      by: copy.ends(id, "RESTS_ON")[0],
      authorities: copy.ends(id, "DECIDED_BY"),
      confidence: firstClaim(copy, claims)["confidence"],
      statement,
      citations: locatorsOfClaims(copy, claims),
    };
  });
}

/** The stages of the agreements of a copy. */
export function dumpStages(copy: StoredCopy): readonly DumpLine[] {
  const owners = copy.starts("HAS_STAGE");
  return copy.labelled("AgreementStage").map(({ id: stored, stage, status, date, statement, claims }) => {
    const id = String(stored);
    const [partner] = copy.ends(id, "TAKES_PLACE_IN");
    return { id, agreement: owners.get(id), stage, status, date, partner, statement, citations: locatorsOfClaims(copy, claims) };
  });
}
