// The releases, the oldest first.
// $graph  copy of the graph
// $keys   [""]: there is one list
UNWIND $keys AS key
CALL (key) {
  MATCH (row:Node)
  WHERE row.graph = $graph AND row.id STARTS WITH 'release/' AND row.kind = 'Release'
    /*and*/
  RETURN row, [] AS relations
}
RETURN key, {node: row {.*}, relations: relations} AS value
