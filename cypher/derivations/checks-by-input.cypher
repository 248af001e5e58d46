// The checks that compute with each figure, in the order of the data.
// $graph  copy of the graph
// $keys   ids of figures
UNWIND $keys AS key
MATCH (:Node {graph: $graph, id: key})<-[:USES_INPUT]-(check:Check)
WITH key, check
ORDER BY check.position, check.id
RETURN key, check {.*} AS value
