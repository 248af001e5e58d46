import { mergeableIds } from "../checking/mergeable-ids.js";
import type { Objection, Rule } from "../checking/rule.js";
import { positions } from "../findings/positions.js";
import type { MergeRecord } from "../records/merge-record.js";

const sortOf = (id: string): string => id.split("/", 1)[0] ?? "";

/** What is wrong with the ends of a merge; nothing when it is right. */
function* wrongEnds(merge: MergeRecord, own: ReadonlySet<string>, others: ReadonlySet<string>): Iterable<Objection> {
  const { id, into } = merge;
  if (!own.has(id)) yield { position: positions.at(merge, ["id"]), found: id, expected: "an entity, step or stage of the same dataset" };
  if (!others.has(into)) yield { position: positions.at(merge, ["into"]), found: into, expected: "an entity, step or stage of another dataset" };
  else if (sortOf(into) !== sortOf(id)) yield { position: positions.at(merge, ["into"]), found: into, expected: `an id of the kind of ${id}` };
}

/** A merge says that two datasets speak of one thing, so both have to speak of it. */
export const mergeEnds: Rule = {
  id: "merge-ends",
  meaning: "A merge leads from an entity, step or stage of its dataset to one of the same kind in another dataset.",
  *check({ datasets }) {
    for (const dataset of datasets) {
      const own = mergeableIds(dataset);
      const others = new Set(datasets.filter((other) => other !== dataset).flatMap((other) => [...mergeableIds(other)]));
      for (const merge of dataset.merges) yield* wrongEnds(merge, own, others);
    }
  },
};
