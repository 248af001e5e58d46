// The relations of each entity, by type and id.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $undated   what becomes of what may not be there on those days
// $keys      ids of entities
// $types     only these relation types; null for all
// $outgoing  true: relations that start here; false: that end here; null: both
UNWIND $keys AS key
MATCH (start:Node {graph: $graph, id: key})
CALL (start) {
  MATCH (start)-[row]-(neighbour:Entity)
  WHERE row.id IS NOT NULL AND ($types IS NULL OR type(row) IN $types)
    AND ($outgoing IS NULL OR (startNode(row) = start) = $outgoing)
    AND row.fromDay <= $latest AND row.toDay >= $earliest
    AND neighbour.fromDay <= $latest AND neighbour.toDay >= $earliest
    AND ($undated = 'INCLUDE' OR ($undated = 'ONLY') <> (row.surelyFromDay <= $latest AND row.surelyToDay >= $earliest))
    /*and*/
  RETURN row, [] AS relations
}
RETURN key, {node: row {.*, type: type(row)}, relations: relations} AS value
