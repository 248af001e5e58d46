// The neighbours of each entity over relations of some types, by name, each with all those relations between the two.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $undated   what becomes of what may not be there on those days
// $keys      ids of entities
// $types     relation types to follow
// $kinds     kinds of neighbours
// $outgoing  true: relations that start here; false: that end here; null: both
UNWIND $keys AS key
MATCH (start:Node {graph: $graph, id: key})
CALL (start) {
  MATCH (start)-[relation]-(row:Entity)
  WHERE type(relation) IN $types AND row.kind IN $kinds
    AND ($outgoing IS NULL OR (startNode(relation) = start) = $outgoing)
    AND relation.fromDay <= $latest AND relation.toDay >= $earliest
    AND row.fromDay <= $latest AND row.toDay >= $earliest
    AND ($undated = 'INCLUDE' OR ($undated = 'ONLY') <> (relation.surelyFromDay <= $latest AND relation.surelyToDay >= $earliest AND row.surelyFromDay <= $latest AND row.surelyToDay >= $earliest))
    /*and*/
  WITH row, relation
  ORDER BY relation.id
  RETURN row, collect(relation {.*, type: type(relation)}) AS relations
}
RETURN key, {node: row {.*}, relations: relations} AS value
