// The facts of each entity, by property, the preferred value first.
// $graph  copy of the graph
// $keys   ids of entities
UNWIND $keys AS key
MATCH (:Node {graph: $graph, id: key})-[:HAS_FACT]->(fact:Fact)
WITH key, fact
ORDER BY fact.property, fact.isPreferred DESC, fact.value
RETURN key, fact {.*} AS value
