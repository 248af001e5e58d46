// Conflicts with these ids.
// $graph  copy of the graph
// $keys   ids of conflicts
UNWIND $keys AS key
MATCH (conflict:Node {graph: $graph, id: key})
WHERE conflict:Conflict
RETURN key, conflict {.*} AS value
