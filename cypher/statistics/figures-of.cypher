// A page of the figures about each entity, of each indicator or in each table, in the order of the data.
// $graph      copy of the graph
// $keys       ids of entities and tables
// $afterName  position of the figure before the page; '' for the first page
// $afterId    id of the figure before the page; '' for the first page
// $limit      how many figures for each
UNWIND $keys AS key
MATCH (start:Node {graph: $graph, id: key})
CALL (start) {
  MATCH (start)<-[:IS_ABOUT|MEASURES|CELL_OF]-(figure:Figure)
  WHERE figure.position > $afterName OR (figure.position = $afterName AND figure.id > $afterId)
  WITH DISTINCT figure
  ORDER BY figure.position, figure.id
  LIMIT $limit
  RETURN figure
}
RETURN key, {node: figure {.*}, relations: []} AS value
