// All conflicts, in the order of the data.
// $graph  copy of the graph
// $keys   [""]: there is one list
UNWIND $keys AS key
CALL (key) {
  MATCH (row:Node)
  WHERE row.graph = $graph AND row.id STARTS WITH 'conflict/' AND row.kind = 'Conflict'
    /*and*/
  RETURN row, [] AS relations
}
RETURN key, {node: row {.*}, relations: relations} AS value
