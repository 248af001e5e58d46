// A page of the relations of each entity, by type and id.
// $graph      copy of the graph
// $earliest   first day of the view
// $latest     last day of the view
// $keys       ids of entities
// $types      only these relation types; null for all
// $outgoing   true: relations that start here; false: that end here; null: both
// $afterName  type of the relation before the page; '' for the first page
// $afterId    id of the relation before the page; '' for the first page
// $limit      how many relations for each entity
UNWIND $keys AS key
MATCH (start:Node {graph: $graph, id: key})
CALL (start) {
  MATCH (start)-[relation]-(neighbour:Entity)
  WHERE relation.id IS NOT NULL AND ($types IS NULL OR type(relation) IN $types)
    AND ($outgoing IS NULL OR (startNode(relation) = start) = $outgoing)
    AND relation.fromDay <= $latest AND relation.toDay >= $earliest
    AND neighbour.fromDay <= $latest AND neighbour.toDay >= $earliest
    AND (type(relation) > $afterName OR (type(relation) = $afterName AND relation.id > $afterId))
  RETURN relation
  ORDER BY type(relation), relation.id
  LIMIT $limit
}
RETURN key, {node: relation {.*, type: type(relation)}, relations: []} AS value
