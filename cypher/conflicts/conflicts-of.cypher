// The conflicts that involve each entity or figure, in the order of the data.
// $graph  copy of the graph
// $keys   ids of entities and figures
UNWIND $keys AS key
MATCH (:Node {graph: $graph, id: key})<-[:INVOLVES]-(conflict:Conflict)
WITH DISTINCT key, conflict
ORDER BY conflict.position, conflict.id
RETURN key, conflict {.*} AS value
