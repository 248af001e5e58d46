import type { RelationStatusName } from "../../graph/vocabulary/relation-status.js";
import { relationTypes } from "../../graph/vocabulary/relation-type.js";
import { claimRows } from "./claim-rows.js";
import { days } from "./days.js";
import { extent } from "./extent.js";
import { given } from "./given.js";
import type { GraphRows } from "./graph-row.js";
import { joinRows } from "./join-rows.js";
import type { Relation } from "../merging/relation.js";

const prefix: Record<RelationStatusName, string> = { STATED: "", PLANNED: "Planned: ", RECOMMENDED: "Asked for: " };

const sentenceOf = ({ from, type, to, status }: Relation, names: ReadonlyMap<string, string>): string =>
  prefix[status] +
  relationTypes[type].sentence.replace("{from}", names.get(from) ?? from).replace("{to}", names.get(to) ?? to);

/** A relation with its claims. `names` are the entities' names by id, for its sentence. */
export function relationRows(id: string, relation: Relation, names: ReadonlyMap<string, string>): GraphRows {
  const { from, type, to, status, validFrom, validTo } = relation;
  const sentence = sentenceOf(relation, names);
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
