import { factProperties } from "../../graph/vocabulary/fact-property.js";
import type { EntityRecord } from "../records/entity-record.js";
import type { FactRecord } from "../records/fact-record.js";
import { claimId, claimRows } from "./claim-rows.js";
import { given } from "./given.js";
import type { GraphRows } from "./graph-row.js";
import { idSlug } from "./id-slug.js";
import { joinRows } from "./join-rows.js";
import { preferredFacts } from "./preferred-facts.js";

const words = (property: string): string => property.replace(/([A-Z])/g, " $1").toLowerCase();

function factRow(entity: EntityRecord, fact: FactRecord, isPreferred: boolean): GraphRows {
  const declared = factProperties[fact.property];
  const unit = "unit" in declared ? declared.unit : undefined;
  const id = `fact/${idSlug(entity.id)}-${idSlug(words(fact.property))}-${idSlug(fact.value)}`;
  const statement = fact.statement ?? `${entity.name}: ${words(fact.property)} ${fact.value}${unit ? ` ${unit}` : ""}`;
  const claims = fact.at.map((locator) => claimId(id, locator));
  const node = {
    labels: ["Node", "Fact"],
    properties: given({ id, kind: "Fact", property: fact.property, value: fact.value, unit, isPreferred, claims }),
  };
  const owned = { type: "HAS_FACT", from: entity.id, to: id, properties: {} };
  return joinRows([{ nodes: [node], relationships: [owned] }, claimRows({ about: id, statement, at: fact.at, confidence: fact.confidence })]);
}

/** The facts of an entity, each a node of its own with its claims. */
export function factRows(entity: EntityRecord): GraphRows {
  const facts = entity.facts ?? [];
  const preferred = preferredFacts(facts);
  return joinRows(facts.map((fact) => factRow(entity, fact, preferred.get(fact.property) === fact)));
}
