// The entities of each kind, by name.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $undated   what becomes of what may not be there on those days
// $keys      kinds of entities
UNWIND $keys AS key
CALL (key) {
  MATCH (row:Entity)
  WHERE row.graph = $graph AND row.kind = key AND row.name >= '' AND row.id > ''
    AND row.fromDay <= $latest AND row.toDay >= $earliest
    AND ($undated = 'INCLUDE' OR ($undated = 'ONLY') <> (row.surelyFromDay <= $latest AND row.surelyToDay >= $earliest))
    /*and*/
  RETURN row, [] AS relations
}
RETURN key, {node: row {.*}, relations: relations} AS value
