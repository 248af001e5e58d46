import type { EntityRecord } from "../dataset/records/entity-record.js";
import { plainName } from "./plain-name.js";

/** Gathers names and aliases of entities; gives what finds the ids of all that bear a name. */
export function namesOf(entities: readonly EntityRecord[]): (name: string) => readonly string[] {
  const bearers = new Map<string, Set<string>>();
  for (const { id, name, aliases = [] } of entities)
    for (const plain of [name, ...aliases].map(plainName)) bearers.set(plain, (bearers.get(plain) ?? new Set()).add(id));
  return (name) => [...(bearers.get(plainName(name)) ?? [])];
}
