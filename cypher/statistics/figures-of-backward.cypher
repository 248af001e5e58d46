// A page of the figures about each entity, of each indicator or in each table, in the order of the data, from the end.
// $graph       copy of the graph
// $keys        ids of entities and tables
// $beforeName  position of the figure after the page; null for the last page
// $beforeId    id of the figure after the page; null for the last page
// $limit       how many figures for each
UNWIND $keys AS key
MATCH (start:Node {graph: $graph, id: key})
CALL (start) {
  MATCH (start)<-[:IS_ABOUT|MEASURES|CELL_OF]-(figure:Figure)
  WHERE $beforeName IS NULL OR figure.position < $beforeName OR (figure.position = $beforeName AND figure.id < $beforeId)
  WITH DISTINCT figure
  ORDER BY figure.position DESC, figure.id DESC
  LIMIT $limit
  RETURN figure
}
RETURN key, {node: figure {.*}, relations: []} AS value
