import type { RelationStatusName } from "../../graph/vocabulary/relation-status.js";
import { relationTypes } from "../../graph/vocabulary/relation-type.js";
import { type Claimed, claimId, claimRows } from "./claim-rows.js";
import { days } from "./days.js";
import { given } from "./given.js";
import type { GraphRows } from "./graph-row.js";
import { joinRows } from "./join-rows.js";
import type { Relation } from "./relation.js";

const prefix: Record<RelationStatusName, string> = { STATED: "", PLANNED: "Planned: ", RECOMMENDED: "Asked for: " };

const sentenceOf = ({ from, type, to, status }: Relation, names: ReadonlyMap<string, string>): string =>
  prefix[status] +
  relationTypes[type].sentence.replace("{from}", names.get(from) ?? from).replace("{to}", names.get(to) ?? to);

/** The claims of a relation, one a passage: the first wording for a passage is kept. */
function claimsOf(id: string, relation: Relation, sentence: string): readonly Claimed[] {
  const seen = new Set<string>();
  return relation.claims.flatMap((claim) => {
    const at = claim.at.filter((locator) => !seen.has(locator));
    for (const locator of at) seen.add(locator);
    const { from, to } = relation;
    return at.length === 0 ? [] : [{ ...claim, about: id, statement: claim.statement ?? sentence, at, from, to }];
  });
}

/** A relation with its claims. `names` are the entities' names by id, for its sentence. */
export function relationRows(id: string, relation: Relation, names: ReadonlyMap<string, string>): GraphRows {
  const { from, type, to, status, validFrom, validTo } = relation;
  const sentence = sentenceOf(relation, names);
  const claimed = claimsOf(id, relation, sentence);
  const claims = claimed.flatMap(({ at }) => at.map((locator) => claimId(id, locator)));
  const properties = given({ id, from, to, status, sentence, validFrom, validTo, claims, ...days(validFrom, validTo) });
  return joinRows([{ nodes: [], relationships: [{ type, from, to, properties }] }, ...claimed.map(claimRows)]);
}
