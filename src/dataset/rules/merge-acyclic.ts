import type { Rule } from "../checking/rule.js";
import { positions } from "../findings/positions.js";
import type { MergeRecord } from "../records/merge-record.js";

/** The ids a merge leads through until it comes back to its own; null when it does not. */
function ringFrom({ id, into }: MergeRecord, targets: ReadonlyMap<string, string>): readonly string[] | null {
  const chain = [id];
  for (let here: string | undefined = into; here !== undefined; here = targets.get(here)) {
    if (here === id) return [...chain, id];
    if (chain.includes(here)) return null;
    chain.push(here);
  }
  return null;
}

/** In a ring there is no id that stays. */
export const mergeAcyclic: Rule = {
  id: "merge-acyclic",
  meaning: "No chain of merges comes back to where it began.",
  *check({ datasets }) {
    const merges = datasets.flatMap((dataset) => dataset.merges).filter(({ id, into }) => id !== into);
    const targets = new Map(merges.map(({ id, into }) => [id, into]));
    for (const merge of merges) {
      const ring = ringFrom(merge, targets);
      // Each ring once, from the first of its ids.
      if (ring !== null && ring.every((id) => id >= merge.id)) yield { position: positions.at(merge, ["into"]), found: ring.join(" → "), expected: "a chain of merges that ends" };
    }
  },
};
