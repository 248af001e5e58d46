// How many measures each zone, area or group has that took a step of a stage there.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      ids of zones, areas and groups
// $types     relation types to follow
// $stage     stage of the steps; null for measures with any relation to it
UNWIND $keys AS key
MATCH (start:Node {graph: $graph, id: key})
CALL (start) {
  MATCH (start)-[relation]-(neighbour:Entity)
  WHERE type(relation) IN $types AND neighbour.kind = 'Measure'
    AND ($stage IS NULL OR EXISTS {
      MATCH (neighbour)-[:HAS_STEP]->(step:RolloutStep)-[:TAKES_PLACE_IN]->(start)
      WHERE step.stage = $stage AND step.fromDay <= $latest AND step.toDay >= $earliest
    })
    AND relation.fromDay <= $latest AND relation.toDay >= $earliest
    AND neighbour.fromDay <= $latest AND neighbour.toDay >= $earliest
  RETURN count(DISTINCT neighbour) AS value
}
RETURN key, value
