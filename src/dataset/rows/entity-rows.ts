import { factProperties } from "../../graph/vocabulary/fact-property.js";
import type { AuthorityOf } from "../merging/authority-of.js";
import type { Entity, Fact } from "../merging/entity.js";
import { entityDays } from "./entity-days.js";
import { factRows } from "./fact-rows.js";
import { given } from "./given.js";
import { extent } from "./extent.js";
import type { GraphRows, Properties } from "./graph-row.js";
import { groupBy } from "../merging/group-by.js";
import { joinRows } from "./join-rows.js";
import { kindOf } from "../../graph/vocabulary/kind-of.js";
import { preferredFacts } from "../merging/preferred-facts.js";

const lists = (rows: readonly Properties[]): Properties => Object.fromEntries(Object.keys(rows[0] ?? {}).map((name) => [name, rows.map((row) => String(row[name]))]));

/** The shown values of a property, and the days they may mean where they are dates; lists where there may be several. */
function shownProperty(facts: readonly Fact[]): Properties {
  const [{ property }] = facts as readonly [Fact];
  const isDate = factProperties[property].value === "date";
  const rows = facts.map(({ value }): Properties => ({ [property]: value, ...(isDate ? extent(property, value) : {}) }));
  return "isList" in factProperties[property] ? lists(rows) : (rows[0] ?? {});
}

/** The shown values of each property. */
const shownValues = (shown: Iterable<Fact>): Properties =>
  Object.assign({}, ...[...groupBy(shown, ({ property }) => property).values()].map(shownProperty)) as Properties;

function entityProperties({ at, facts, ...written }: Entity, shown: ReadonlySet<Fact>, more: Properties): Properties {
  return given({
    ...written,
    ...shownValues(shown),
    ...more,
    kind: kindOf(written.id),
    aliases: written.aliases ?? [],
    citations: at,
    ...entityDays(kindOf(written.id), facts),
  });
}

/** An entity with its facts, and the sources that name it. `more` are properties that come from elsewhere in the data. */
export function entityRows(entity: Entity, authority: AuthorityOf, more: Properties): GraphRows {
  const shown = preferredFacts(entity.facts, authority);
  const node = { labels: ["Node", "Entity", kindOf(entity.id) ?? ""], properties: entityProperties(entity, shown, more) };
  const mentions = entity.at.map((source) => ({ type: "MENTIONED_IN", from: entity.id, to: source, properties: {} }));
  return joinRows([{ nodes: [node], relationships: mentions }, factRows(entity, shown)]);
}
