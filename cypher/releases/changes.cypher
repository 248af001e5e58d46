// What releases changed, by release, kind and id.
// $graph  copy of the graph
// $keys   [""]: there is one list
// $from   position of the first release that counts
UNWIND $keys AS key
CALL (key) {
  MATCH (row:Change)
  WHERE row.graph = $graph AND row.position >= $from AND row.position > ''
    /*and*/
  RETURN row, [] AS relations
}
RETURN key, {node: row {.*}, relations: relations} AS value
