// Changes with these ids.
// $graph  copy of the graph
// $keys   ids of changes
UNWIND $keys AS key
MATCH (change:Node {graph: $graph, id: key})
WHERE change:Change
RETURN key, change {.*} AS value
