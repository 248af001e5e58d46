import { type FactPropertyName, factProperties } from "../../graph/vocabulary/fact-property.js";
import type { AuthorityOf } from "../merging/authority-of.js";
import type { Entity, Fact } from "../merging/entity.js";
import { entityDays } from "./entity-days.js";
import { factRows } from "./fact-rows.js";
import { given } from "./given.js";
import { extent } from "./extent.js";
import type { GraphRows, Properties } from "./graph-row.js";
import { joinRows } from "./join-rows.js";
import { kindOf } from "../../graph/vocabulary/kind-of.js";
import { type Shown, shownFacts } from "../merging/shown-facts.js";

const lists = (rows: readonly Properties[]): Properties => Object.fromEntries(Object.keys(rows[0] ?? {}).map((name) => [name, rows.map((row) => String(row[name]))]));

/** The latest values of a property, and the days they may mean where they are dates; lists where there may be several. */
function latestValues(facts: readonly Fact[]): Properties {
  const [{ property }] = facts as readonly [Fact];
  const isDate = factProperties[property].value === "date";
  const rows = facts.map(({ value }): Properties => ({ [property]: value, ...(isDate ? extent(property, value) : {}) }));
  return "isList" in factProperties[property] ? lists(rows) : (rows[0] ?? {});
}

/** What is shown of a property: without a day, and where its value changes by days too, in lists that belong together. */
function shownProperty([property, { latest, spells }]: readonly [FactPropertyName, Shown]): Properties {
  if (spells.length === 0) return latestValues(latest);
  const shown = spells.flatMap(({ facts, first, last }) => facts.map(({ value }) => ({ value, first, last })));
  return {
    ...latestValues(latest),
    [`${property}Shown`]: shown.map(({ value }) => value),
    [`${property}ShownFrom`]: shown.map(({ first }) => first),
    [`${property}ShownTo`]: shown.map(({ last }) => last),
  };
}

function entityProperties({ at, facts, ...written }: Entity, shown: ReadonlyMap<FactPropertyName, Shown>, more: Properties): Properties {
  return given({
    ...written,
    ...(Object.assign({}, ...[...shown].map(shownProperty)) as Properties),
    ...more,
    kind: kindOf(written.id),
    aliases: written.aliases ?? [],
    citations: at,
    ...entityDays(kindOf(written.id), facts),
  });
}

/** An entity with its facts, and the sources that name it. `more` are properties that come from elsewhere in the data. */
export function entityRows(entity: Entity, authority: AuthorityOf, more: Properties): GraphRows {
  const shown = shownFacts(entity.facts, authority);
  const node = { labels: ["Node", "Entity", kindOf(entity.id) ?? ""], properties: entityProperties(entity, shown, more) };
  const mentions = entity.at.map((source) => ({ type: "MENTIONED_IN", from: entity.id, to: source, properties: {} }));
  return joinRows([{ nodes: [node], relationships: mentions }, factRows(entity, shown)]);
}
