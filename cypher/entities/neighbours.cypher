// A page of the neighbours of each entity over relations of some types, by name, each with all those relations between the two.
// $graph      copy of the graph
// $earliest   first day of the view
// $latest     last day of the view
// $keys       ids of entities
// $types      relation types to follow
// $kinds      kinds of neighbours
// $outgoing   true: relations that start here; false: that end here; null: both
// $afterName  name of the neighbour before the page; '' for the first page
// $afterId    id of the neighbour before the page; '' for the first page
// $limit      how many neighbours for each entity
UNWIND $keys AS key
MATCH (start:Node {graph: $graph, id: key})
CALL (start) {
  MATCH (start)-[relation]-(neighbour:Entity)
  WHERE type(relation) IN $types AND neighbour.kind IN $kinds
    AND ($outgoing IS NULL OR (startNode(relation) = start) = $outgoing)
    AND relation.fromDay <= $latest AND relation.toDay >= $earliest
    AND neighbour.fromDay <= $latest AND neighbour.toDay >= $earliest
    AND (neighbour.name > $afterName OR (neighbour.name = $afterName AND neighbour.id > $afterId))
  WITH neighbour, relation
  ORDER BY relation.id
  WITH neighbour, collect(relation {.*, type: type(relation)}) AS relations
  ORDER BY neighbour.name, neighbour.id
  LIMIT $limit
  RETURN neighbour, relations
}
RETURN key, {node: neighbour {.*}, relations: relations} AS value
