import type { EntityRecord } from "../records/entity-record.js";
import type { FactRecord } from "../records/fact-record.js";
import type { Entity, Fact } from "./entity.js";

const union = (one: readonly string[] | undefined, other: readonly string[] | undefined): readonly string[] => [
  ...new Set([...(one ?? []), ...(other ?? [])]),
];

const factOf = ({ property, value, statement, at, confidence }: FactRecord): Fact => ({ property, value, claims: [{ statement, at, confidence }] });

const entityOf = ({ facts = [], position: _position, ...entity }: EntityRecord): Entity => ({ ...entity, facts: facts.map(factOf) });

/** One fact a value: what several sources say of it is put together. */
function mergeFacts(facts: readonly Fact[]): readonly Fact[] {
  const merged = new Map<string, Fact>();
  for (const fact of facts) {
    const key = `${fact.property} ${fact.value}`;
    const known = merged.get(key);
    merged.set(key, known === undefined ? fact : { ...known, claims: [...known.claims, ...fact.claims] });
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
