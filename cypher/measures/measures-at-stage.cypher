// The measures of each zone, area or group, by name, each with all its relations to it; only measures that took a step of a stage there.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $undated   what becomes of what may not be there on those days
// $keys      ids of zones, areas and groups
// $types     relation types to follow
// $stage     stage of the steps; null for measures with any relation to it
UNWIND $keys AS key
MATCH (start:Node {graph: $graph, id: key})
CALL (start) {
  MATCH (start)-[relation]-(row:Entity)
  WHERE type(relation) IN $types AND row.kind = 'Measure'
    AND ($stage IS NULL OR EXISTS {
      MATCH (row)-[:HAS_STEP]->(step:RolloutStep)-[:TAKES_PLACE_IN]->(start)
      WHERE step.stage = $stage AND step.fromDay <= $latest AND step.toDay >= $earliest
    })
    AND relation.fromDay <= $latest AND relation.toDay >= $earliest
    AND row.fromDay <= $latest AND row.toDay >= $earliest
    AND ($undated = 'INCLUDE' OR ($undated = 'ONLY') <> (relation.surelyFromDay <= $latest AND relation.surelyToDay >= $earliest AND row.surelyFromDay <= $latest AND row.surelyToDay >= $earliest))
    /*and*/
  WITH row, relation
  ORDER BY relation.id
  RETURN row, collect(relation {.*, type: type(relation)}) AS relations
}
RETURN key, {node: row {.*}, relations: relations} AS value
