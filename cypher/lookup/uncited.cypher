// What rests on no source: entities that none names, facts, relations, steps and stages without a claim that has one, and figures, tables, sides of conflicts and claims that have none; the first hundred ids.
// $graph  copy of the graph
// $keys   [""]: there is one list
UNWIND $keys AS key
CALL (key) {
  MATCH (node:Node)
  WHERE node.graph = $graph AND node.id > ''
    AND (
      (node.kind IN ['Fact', 'RolloutStep', 'AgreementStage']
        AND NOT EXISTS { MATCH (:Claim {graph: $graph, about: node.id})-[:CITED_FROM]->(:Passage|WebPage) })
      OR (node.kind IN ['Figure', 'Table', 'ConflictSide', 'Claim'] AND NOT EXISTS { (node)-[:CITED_FROM]->(:Passage|WebPage) })
      OR (node:Entity AND NOT EXISTS { (node)-[:MENTIONED_IN]->(:Passage|WebPage) })
    )
  RETURN node.id AS id
  UNION
  MATCH (start:Node)
  WHERE start.graph = $graph AND start.id > '' AND start:Entity
  MATCH (start)-[relation]->(:Entity)
  WHERE relation.id IS NOT NULL
    AND NOT EXISTS { MATCH (:Claim {graph: $graph, about: relation.id})-[:CITED_FROM]->(:Passage|WebPage) }
  RETURN relation.id AS id
}
WITH key, id
ORDER BY key, id
RETURN key, collect(id)[..100] AS value
