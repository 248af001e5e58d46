// The measures of which there is a rollout step, by name.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $undated   what becomes of what may not be there on those days
// $keys      [""]: there is one list
UNWIND $keys AS key
CALL (key) {
  MATCH (row:Entity)
  WHERE row.graph = $graph AND row.kind = 'Measure' AND row.name >= '' AND row.id > ''
    AND row.fromDay <= $latest AND row.toDay >= $earliest
    AND EXISTS {
      MATCH (row)-[:HAS_STEP]->(step:RolloutStep)
      WHERE step.fromDay <= $latest AND step.toDay >= $earliest
        AND ($undated = 'INCLUDE' OR ($undated = 'ONLY') <> (step.surelyFromDay <= $latest AND step.surelyToDay >= $earliest))
    }
    /*and*/
  RETURN row, [] AS relations
}
RETURN key, {node: row {.*}, relations: relations} AS value
