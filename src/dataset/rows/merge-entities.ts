import type { EntityRecord } from "../records/entity-record.js";

const union = (one: readonly string[] | undefined, other: readonly string[] | undefined): readonly string[] => [
  ...new Set([...(one ?? []), ...(other ?? [])]),
];

const merge = (first: EntityRecord, second: EntityRecord): EntityRecord => ({
  ...second,
  ...first,
  aliases: union(first.aliases, second.name === first.name ? second.aliases : [second.name, ...(second.aliases ?? [])]),
  at: union(first.at, second.at),
  facts: [...(first.facts ?? []), ...(second.facts ?? [])],
});

/** One record an id: what several datasets say of a thing is put together, the first keeps its name. */
export function mergeEntities(records: readonly EntityRecord[]): readonly EntityRecord[] {
  const merged = new Map<string, EntityRecord>();
  for (const record of records) {
    const known = merged.get(record.id);
    merged.set(record.id, known === undefined ? record : merge(known, record));
  }
  return [...merged.values()];
}
