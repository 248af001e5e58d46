import { factProperties } from "../../graph/vocabulary/fact-property.js";
import { claimRows } from "./claim-rows.js";
import type { Entity, Fact } from "../merging/entity.js";
import { factId } from "../merging/fact-id.js";
import { factSentence } from "./fact-sentence.js";
import { given } from "./given.js";
import type { GraphRows } from "./graph-row.js";
import { joinRows } from "./join-rows.js";

function factRow(entity: Entity, fact: Fact, isPreferred: boolean): GraphRows {
  const { property, value } = fact;
  const declared = factProperties[property];
  const unit = "unit" in declared ? declared.unit : undefined;
  const id = factId(entity.id, fact);
  const claims = claimRows({ id, statement: factSentence(entity, fact) }, fact.claims);
  const properties = given({ id, kind: "Fact", property, value, unit, isPreferred, claims: claims.carried.claims });
  const owned = { type: "HAS_FACT", from: entity.id, to: id, properties: {} };
  return joinRows([{ nodes: [{ labels: ["Node", "Fact"], properties }], relationships: [owned] }, claims]);
}

/** The facts of an entity, each a node of its own with its claims; `preferred` are those that are shown first. */
export const factRows = (entity: Entity, preferred: ReadonlySet<Fact>): GraphRows =>
  joinRows(entity.facts.map((fact) => factRow(entity, fact, preferred.has(fact))));
