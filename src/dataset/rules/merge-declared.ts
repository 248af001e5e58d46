import type { Rule } from "../checking/rule.js";
import { positions } from "../findings/positions.js";
import type { DatasetRecord } from "../records/dataset-record.js";

const declares = ({ merges }: DatasetRecord, shared: string): boolean => merges.some(({ id, into }) => id === shared && into === shared);

/** That two datasets chose one id must not make two things one by chance. */
export const mergeDeclared: Rule = {
  id: "merge-declared",
  meaning: "An id that two datasets give to an entity is declared to be one thing by a merge of the id into itself in one of them.",
  *check({ datasets }) {
    const firsts = new Map<string, DatasetRecord>();
    for (const dataset of datasets)
      for (const entity of dataset.entities) {
        const first = firsts.get(entity.id);
        if (first === undefined) firsts.set(entity.id, dataset);
        else if (first !== dataset && !declares(first, entity.id) && !declares(dataset, entity.id))
          yield { position: positions.at(entity, ["id"]), found: `${entity.id}, which ${first.id} has too`, expected: `merges: {id: ${entity.id}, into: ${entity.id}} when it is the same thing, else another id` };
      }
  },
};
