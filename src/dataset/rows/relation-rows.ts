import type { Relation } from "../merging/relation.js";
import { claimRows } from "./claim-rows.js";
import { days } from "./days.js";
import { extent } from "./extent.js";
import { given } from "./given.js";
import type { GraphRows } from "./graph-row.js";
import { joinRows } from "./join-rows.js";
import { relationSentence } from "./relation-sentence.js";

/** A relation with its claims. `names` are the entities' names by id, for its sentence. */
export function relationRows(id: string, relation: Relation, names: ReadonlyMap<string, string>): GraphRows {
  const { from, type, to, status, validFrom, validTo } = relation;
  const sentence = relationSentence(relation, names);
  const claims = claimRows({ id, statement: sentence, from, to }, relation.claims);
  const properties = given({
    id,
    from,
    to,
    status,
    sentence,
    validFrom,
    validTo,
    ...claims.carried,
    ...extent("validFrom", validFrom),
    ...extent("validTo", validTo),
    ...days(validFrom, validTo),
  });
  return joinRows([{ nodes: [], relationships: [{ type, from, to, properties }] }, claims]);
}
