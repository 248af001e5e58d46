import type { RelationTypeName } from "../../graph/vocabulary/relation-type.js";
import { closingRelations } from "../checking/closing-relations.js";
import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";

const ordered: readonly RelationTypeName[] = ["PART_OF", "LOCATED_IN", "AMENDS", "REPLACES", "UPGRADES"];

/** Wholes and versions form an order. */
export const relationAcyclic: Rule = {
  id: "relation-acyclic",
  meaning: `No chain of ${ordered.join(", of ")} relations comes back to where it began.`,
  *check({ datasets }) {
    const relations = datasets.flatMap((dataset) => dataset.relations);
    for (const type of ordered)
      for (const { relation, cycle } of closingRelations(relations.filter((one) => one.type === type && one.from !== one.to)))
        yield { position: positions.at(relation), found: cycle.join(` -${type}-> `), expected: "a chain that ends" };
  },
};
