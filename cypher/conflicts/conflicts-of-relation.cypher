// The conflicts of each relation, in the order of the data: those that name it, and those about both its ends with a side from a source it rests on.
// $graph  copy of the graph
// $keys   ids of relations
UNWIND $keys AS key
MATCH (claim:Claim {graph: $graph, about: key})-[:CITED_FROM]->(source:Passage|WebPage)
WITH key, [claim.from, claim.to] AS ends, collect(source) AS sources
CALL (key, ends, sources) {
  MATCH (end:Node)
  WHERE end.graph = $graph AND end.id IN ends
  MATCH (end)<-[:INVOLVES]-(conflict:Conflict)
  WHERE key IN conflict.about
    OR (all(id IN ends WHERE id IN conflict.about) AND EXISTS { MATCH (conflict)-[:HAS_SIDE]->(:ConflictSide)-[:CITED_FROM]->(source) WHERE source IN sources })
  RETURN DISTINCT conflict
  ORDER BY conflict.position, conflict.id
}
RETURN key, conflict {.*} AS value
