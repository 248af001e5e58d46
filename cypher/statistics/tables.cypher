// All tables, in the order of the data.
// $graph  copy of the graph
// $keys   [""]: there is one list
UNWIND $keys AS key
CALL (key) {
  MATCH (table:Node)
  WHERE table.graph = $graph AND table.id STARTS WITH 'table/' AND table.kind = 'Table'
  RETURN table
  ORDER BY table.position, table.id
}
RETURN key, table {.*} AS value
