// The conflicts of each step or stage, in the order of the data: those that name it, and those about whose it is and what else it tells of with a side from a source it rests on.
// $graph  copy of the graph
// $keys   ids of steps and stages
UNWIND $keys AS key
MATCH (told:Node {graph: $graph, id: key})
CALL (told) {
  MATCH (told)<-[:INVOLVES]-(conflict:Conflict)
  RETURN conflict
  UNION
  MATCH (told)<-[:HAS_STEP|HAS_STAGE]-(:Entity)<-[:INVOLVES]-(conflict:Conflict)
  WHERE EXISTS { (told)-[:TAKES_PLACE_IN|COMES_FROM|RESTS_ON|DECIDED_BY]->(:Entity)<-[:INVOLVES]-(conflict) }
    AND EXISTS { MATCH (conflict)-[:HAS_SIDE]->(:ConflictSide)-[:CITED_FROM]->(source:Passage|WebPage) WHERE source.id IN told.citations }
  RETURN conflict
}
WITH key, conflict
ORDER BY conflict.position, conflict.id
RETURN key, conflict {.*} AS value
