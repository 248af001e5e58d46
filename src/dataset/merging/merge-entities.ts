import type { EntityRecord } from "../records/entity-record.js";
import type { FactRecord } from "../records/fact-record.js";
import type { Entity, Fact } from "./entity.js";
import { widerDays } from "./wider-days.js";

const union = (one: readonly string[] | undefined, other: readonly string[] | undefined): readonly string[] => [
  ...new Set([...(one ?? []), ...(other ?? [])]),
];

const factOf = ({ property, value, validFrom, validTo, statement, at, confidence }: FactRecord): Fact => ({ property, value, validFrom, validTo, claims: [{ statement, at, confidence }] });

const entityOf = ({ facts = [], position: _position, ...entity }: EntityRecord): Entity => ({ ...entity, facts: facts.map(factOf) });

/** Both as one: it holds on the days that either tells, and a source that tells none takes none away. */
const together = (one: Fact, other: Fact): Fact => ({ ...one, ...widerDays(one, other), claims: [...one.claims, ...other.claims] });

/** One fact a value: what several sources say of it is put together. */
function mergeFacts(facts: readonly Fact[]): readonly Fact[] {
  const merged = new Map<string, Fact>();
  for (const fact of facts) {
    const key = `${fact.property} ${fact.value}`;
    const known = merged.get(key);
    merged.set(key, known === undefined ? fact : together(known, fact));
  }
  return [...merged.values()];
}

const merge = (first: Entity, second: Entity): Entity => ({
  ...second,
  ...first,
  aliases: union(first.aliases, [second.name, ...(second.aliases ?? [])]).filter((alias) => alias !== first.name),
  at: union(first.at, second.at),
  facts: mergeFacts([...first.facts, ...second.facts]),
});

/** One entity an id: what several datasets say of a thing is put together, the first keeps its name. */
export function mergeEntities(records: readonly EntityRecord[]): readonly Entity[] {
  const merged = new Map<string, Entity>();
  for (const record of records.map(entityOf)) {
    const known = merged.get(record.id);
    merged.set(record.id, known === undefined ? record : merge(known, record));
  }
  return [...merged.values()];
}
