import type { GraphRows, NodeRow, RelationshipRow } from "../../../src/dataset/rows/graph-row.js";

const many = 2_100;

/** A graph that takes several statements to write; every version has other values, and one node more than the one before. */
export function smallRows(version: number): GraphRows {
  const nodes = Array.from({ length: many + version }, (_none, index): NodeRow => ({
    labels: ["Node", "Entity", "Zone"],
    properties: { id: `zone/${index}`, kind: "Zone", name: `Zone ${index} of ${version}`, aliases: [`alias ${version}`], fromDay: "0000-01-01", toDay: "9999-12-31" },
  }));
  const relationships = Array.from({ length: many }, (_none, index): RelationshipRow => ({
    type: "PART_OF",
    from: `zone/${index}`,
    to: `zone/${(index * 7 + version) % many}`,
    properties: { id: `relation/${index}`, claims: [`claim/${version}`], sentence: `${index} is part of it` },
  }));
  return { nodes, relationships };
}
