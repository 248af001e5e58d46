import type { Kind } from "../../graph/vocabulary/kind.js";
import { relationTypes } from "../../graph/vocabulary/relation-type.js";
import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";
import { kindOf } from "../../graph/vocabulary/kind-of.js";

const misfits = (id: string, kinds: readonly Kind[]): boolean => {
  const kind = kindOf(id);
  return kind !== undefined && !kinds.includes(kind);
};

/** The vocabulary says what each type may join. */
export const relationKinds: Rule = {
  id: "relation-kinds",
  meaning: "A relation goes from and to the kinds that the vocabulary allows its type.",
  *check({ datasets }) {
    for (const relation of datasets.flatMap(({ relations }) => relations)) {
      const { from, to } = relationTypes[relation.type];
      const [end] = [...(misfits(relation.from, from) ? ["from"] : []), ...(misfits(relation.to, to) ? ["to"] : [])];
      if (end === undefined) continue;
      const found = `${relation.from} -${relation.type}-> ${relation.to}`;
      yield { position: positions.at(relation, [end]), found, expected: `${from.join("|")} -${relation.type}-> ${to.join("|")}` };
    }
  },
};
