// The figures about each entity, of each indicator or in each table, in the order of the data.
// $graph  copy of the graph
// $keys   ids of entities and tables
UNWIND $keys AS key
MATCH (start:Node {graph: $graph, id: key})
CALL (start) {
  MATCH (start)<-[:IS_ABOUT|MEASURES|CELL_OF]-(row:Figure)
  WITH DISTINCT row
  WHERE true
    /*and*/
  RETURN row, [] AS relations
}
RETURN key, {node: row {.*}, relations: relations} AS value
