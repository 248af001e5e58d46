import { nameId } from "../../graph/name-id.js";
import type { NameKindName } from "../../graph/vocabulary/name-kind.js";
import type { Entity } from "../merging/entity.js";
import type { GraphRows, RelationshipRow } from "./graph-row.js";

interface Naming {
  readonly nameKind: NameKindName;
  readonly name: string;
}

/** Every name of an entity, what counts more first. */
function namingsOf({ name, nameZh, aliases = [], facts }: Entity): readonly Naming[] {
  const numbers = facts.filter(({ property }) => property === "documentNumber").map(({ value }) => value);
  return [
    { nameKind: "NAME", name },
    ...(nameZh === undefined ? [] : [{ nameKind: "NAME_ZH", name: nameZh } as const]),
    ...aliases.map((alias) => ({ nameKind: "ALIAS", name: alias }) as const),
    ...numbers.map((number) => ({ nameKind: "DOCUMENT_NUMBER", name: number }) as const),
  ];
}

/** Of two names that are written alike only the first leads to the entity. */
function namedOf(entity: Entity): readonly RelationshipRow[] {
  const named = new Map<string, RelationshipRow>();
  for (const { nameKind, name } of namingsOf(entity)) {
    const to = nameId(name);
    if (to !== null && !named.has(to)) named.set(to, { type: "NAMED", from: entity.id, to, properties: { nameKind, name } });
  }
  return [...named.values()];
}

/** The names by which entities are found, each once, with the entities that have it. */
export function nameRows(entities: readonly Entity[]): GraphRows {
  const relationships = entities.flatMap(namedOf);
  const ids = [...new Set(relationships.map(({ to }) => to))];
  return { nodes: ids.map((id) => ({ labels: ["Node", "Name"], properties: { id, kind: "Name" } })), relationships };
}
