// How many relations each entity has.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      ids of entities
// $types     only these relation types; null for all
// $outgoing  true: relations that start here; false: that end here; null: both
UNWIND $keys AS key
MATCH (start:Node {graph: $graph, id: key})
CALL (start) {
  MATCH (start)-[relation]-(neighbour:Entity)
  WHERE relation.id IS NOT NULL AND ($types IS NULL OR type(relation) IN $types)
    AND ($outgoing IS NULL OR (startNode(relation) = start) = $outgoing)
    AND relation.fromDay <= $latest AND relation.toDay >= $earliest
    AND neighbour.fromDay <= $latest AND neighbour.toDay >= $earliest
  RETURN count(relation) AS value
}
RETURN key, value
