// All relations, by type and id, each at the entity where it starts.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $undated   what becomes of what may not be there on those days
// $keys      [""]: there is one list
UNWIND $keys AS key
CALL (key) {
  MATCH (start:Entity)
  WHERE start.graph = $graph AND start.kind >= '' AND start.name >= '' AND start.id > ''
    AND start.fromDay <= $latest AND start.toDay >= $earliest
  MATCH (start)-[row]->(end:Entity)
  WHERE row.id IS NOT NULL
    AND row.fromDay <= $latest AND row.toDay >= $earliest
    AND ($undated = 'INCLUDE' OR ($undated = 'ONLY') <> (row.surelyFromDay <= $latest AND row.surelyToDay >= $earliest))
    AND end.fromDay <= $latest AND end.toDay >= $earliest
    /*and*/
  RETURN row, [] AS relations
}
RETURN key, {node: row {.*, type: type(row)}, relations: relations} AS value
