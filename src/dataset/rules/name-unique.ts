import { mergedIds } from "../merging/merged-ids.js";
import { positions } from "../findings/positions.js";
import type { EntityRecord } from "../records/entity-record.js";
import type { Rule } from "../checking/rule.js";
import { kindOf } from "../../graph/vocabulary/kind-of.js";

type Name = readonly [name: string, path: readonly (string | number)[]];

const namesOf = ({ name, nameZh, aliases = [] }: EntityRecord): Name[] => [
  [name, ["name"]],
  ...(nameZh === undefined ? [] : [[nameZh, ["nameZh"]] as const]),
  ...aliases.map((alias, index) => [alias, ["aliases", index]] as const),
];

const folded = (name: string): string => name.normalize("NFKC").toLowerCase();

/** A name is looked up without regard to case, and must lead to one thing of a kind. */
export const nameUnique: Rule = {
  id: "name-unique",
  meaning: "A name or alias means one entity of its kind, in whatever case, and an entity says it once.",
  *check({ datasets }) {
    const idOf = mergedIds(datasets);
    const owners = new Map<string, string>();
    for (const entity of datasets.flatMap(({ entities }) => entities)) {
      const own = new Set<string>();
      for (const [name, path] of namesOf(entity)) {
        const key = `${kindOf(entity.id)} ${folded(name)}`;
        const id = idOf(entity.id);
        const owner = owners.get(key) ?? id;
        const expected = owner !== id ? `a name that ${owner} does not have` : own.has(name) ? "each name once" : null;
        if (expected !== null) yield { position: positions.at(entity, path), found: name, expected };
        owners.set(key, owner);
        own.add(name);
      }
    }
  },
};
