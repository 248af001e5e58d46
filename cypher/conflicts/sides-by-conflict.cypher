// The sides of each conflict in the order of the data, each with the source it rests on.
// $graph  copy of the graph
// $keys   ids of conflicts
UNWIND $keys AS key
MATCH (:Node {graph: $graph, id: key})-[:HAS_SIDE]->(side:ConflictSide)-[:CITED_FROM]->(source:Passage|WebPage)
WITH key, side, source
ORDER BY side.position, side.id
RETURN key, side {.*, source: source {.*}} AS value
