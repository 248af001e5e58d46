import { openDays } from "../../graph/days-of.js";
import { partialDate } from "../../graph/partial-date.js";
import { factProperties } from "../../graph/vocabulary/fact-property.js";
import type { EntityRecord } from "../records/entity-record.js";
import type { FactRecord } from "../records/fact-record.js";
import { factRows } from "./fact-rows.js";
import { given } from "./given.js";
import type { GraphRows, Properties } from "./graph-row.js";
import { joinRows } from "./join-rows.js";
import { kindOf } from "./kind-of.js";
import { passageId } from "./passage-id.js";
import { preferredFacts } from "./preferred-facts.js";

const starts = ({ property }: FactRecord): boolean => "startsEntity" in factProperties[property];

/** The first day on which the entity may be there: that of its earliest dated beginning, whatever that is called. */
function firstDay(facts: readonly FactRecord[]): string {
  const earliest = facts.filter(starts).map(({ value }) => partialDate(value)?.earliest ?? openDays.first);
  return earliest.sort()[0] ?? openDays.first;
}

function entityProperties({ at, facts = [], position: _position, ...written }: EntityRecord, more: Properties): Properties {
  const preferred = [...preferredFacts(facts).values()].map(({ property, value }) => [property, value] as const);
  return given({
    ...written,
    ...Object.fromEntries(preferred),
    ...more,
    kind: kindOf(written.id),
    aliases: written.aliases ?? [],
    citations: at.map(passageId),
    fromDay: firstDay(facts),
    toDay: openDays.last,
  });
}

/** An entity with its facts, and the passages that name it. `more` are properties that come from elsewhere in the data. */
export function entityRows(entity: EntityRecord, more: Properties): GraphRows {
  const node = { labels: ["Node", "Entity", kindOf(entity.id) ?? ""], properties: entityProperties(entity, more) };
  const mentions = entity.at.map((locator) => ({ type: "MENTIONED_IN", from: entity.id, to: passageId(locator), properties: {} }));
  return joinRows([{ nodes: [node], relationships: mentions }, factRows(entity)]);
}
