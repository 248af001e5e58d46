// How many neighbours each entity has over relations of some types.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      ids of entities
// $types     relation types to follow
// $kinds     kinds of neighbours
// $outgoing  true: relations that start here; false: that end here; null: both
UNWIND $keys AS key
MATCH (start:Node {graph: $graph, id: key})
CALL (start) {
  MATCH (start)-[relation]-(neighbour:Entity)
  WHERE type(relation) IN $types AND neighbour.kind IN $kinds
    AND ($outgoing IS NULL OR (startNode(relation) = start) = $outgoing)
    AND relation.fromDay <= $latest AND relation.toDay >= $earliest
    AND neighbour.fromDay <= $latest AND neighbour.toDay >= $earliest
  RETURN count(DISTINCT neighbour) AS value
}
RETURN key, value
