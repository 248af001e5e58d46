// Checks with these ids.
// $graph  copy of the graph
// $keys   ids of checks
UNWIND $keys AS key
MATCH (check:Node {graph: $graph, id: key})
WHERE check:Check
RETURN key, check {.*} AS value
