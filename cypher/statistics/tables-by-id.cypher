// Tables with these ids.
// $graph  copy of the graph
// $keys   ids of tables
UNWIND $keys AS key
MATCH (table:Node {graph: $graph, id: key})
WHERE table:Table
RETURN key, table {.*} AS value
