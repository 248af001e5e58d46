// A page of the measures of each zone, area or group, by name, each with all its relations to it; only measures that took a step of a stage there.
// $graph      copy of the graph
// $earliest   first day of the view
// $latest     last day of the view
// $keys       ids of zones, areas and groups
// $types      relation types to follow
// $stage      stage of the steps; null for measures with any relation to it
// $afterName  name of the neighbour before the page; '' for the first page
// $afterId    id of the neighbour before the page; '' for the first page
// $limit      how many neighbours for each entity
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
    AND (neighbour.name > $afterName OR (neighbour.name = $afterName AND neighbour.id > $afterId))
  WITH neighbour, relation
  ORDER BY relation.id
  WITH neighbour, collect(relation {.*, type: type(relation)}) AS relations
  ORDER BY neighbour.name, neighbour.id
  LIMIT $limit
  RETURN neighbour, relations
}
RETURN key, {node: neighbour {.*}, relations: relations} AS value
