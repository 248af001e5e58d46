import { factProperties } from "../../graph/vocabulary/fact-property.js";
import { claimRows } from "./claim-rows.js";
import type { Entity, Fact } from "../merging/entity.js";
import { factId } from "../merging/fact-id.js";
import type { Shown } from "../merging/shown-facts.js";
import { days } from "./days.js";
import { factSentence } from "./fact-sentence.js";
import { given } from "./given.js";
import type { GraphRows, Properties } from "./graph-row.js";
import { joinRows } from "./join-rows.js";

/** The days of a fact that tells some, and those on which it is shown where others are on other days. */
function daysOfFact(fact: Fact, spells: Shown["spells"]): Properties {
  const { validFrom, validTo } = fact;
  const own = validFrom === undefined && validTo === undefined ? {} : { ...given({ validFrom, validTo }), ...days(validFrom, validTo) };
  const shown = spells.filter(({ facts }) => facts.includes(fact));
  return spells.length === 0 ? own : { ...own, shownFrom: shown.map(({ first }) => first), shownTo: shown.map(({ last }) => last) };
}

function factRow(entity: Entity, fact: Fact, { latest, spells }: Shown): GraphRows {
  const { property, value } = fact;
  const declared = factProperties[property];
  const unit = "unit" in declared ? declared.unit : undefined;
  const id = factId(entity.id, fact);
  const claims = claimRows({ id, statement: factSentence(entity, fact) }, fact.claims);
  const properties = given({ id, kind: "Fact", property, value, unit, isPreferred: latest.includes(fact), claims: claims.carried.claims, ...daysOfFact(fact, spells) });
  const owned = { type: "HAS_FACT", from: entity.id, to: id, properties: {} };
  return joinRows([{ nodes: [{ labels: ["Node", "Fact"], properties }], relationships: [owned] }, claims]);
}

const none: Shown = { latest: [], spells: [] };

/** The facts of an entity, each a node of its own with its claims; `shown` tells by property which are shown first. */
export const factRows = (entity: Entity, shown: ReadonlyMap<string, Shown>): GraphRows =>
  joinRows(entity.facts.map((fact) => factRow(entity, fact, shown.get(fact.property) ?? none)));
