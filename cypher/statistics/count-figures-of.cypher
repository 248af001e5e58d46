// How many figures there are about each entity, of each indicator or in each table.
// $graph  copy of the graph
// $keys   ids of entities and tables
UNWIND $keys AS key
MATCH (start:Node {graph: $graph, id: key})
CALL (start) {
  MATCH (start)<-[:IS_ABOUT|MEASURES|CELL_OF]-(figure:Figure)
  RETURN count(DISTINCT figure) AS value
}
RETURN key, value
