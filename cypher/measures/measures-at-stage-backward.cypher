// A page of the measures of each zone, area or group, by name, from the end, each with all its relations to it; only measures that took a step of a stage there.
// $graph       copy of the graph
// $earliest    first day of the view
// $latest      last day of the view
// $keys        ids of zones, areas and groups
// $types       relation types to follow
// $stage       stage of the steps; null for measures with any relation to it
// $beforeName  name of the neighbour after the page; null for the last page
// $beforeId    id of the neighbour after the page; null for the last page
// $limit       how many neighbours for each entity
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
    AND ($beforeName IS NULL OR neighbour.name < $beforeName OR (neighbour.name = $beforeName AND neighbour.id < $beforeId))
  WITH neighbour, relation
  ORDER BY relation.id
  WITH neighbour, collect(relation {.*, type: type(relation)}) AS relations
  ORDER BY neighbour.name DESC, neighbour.id DESC
  LIMIT $limit
  RETURN neighbour, relations
}
RETURN key, {node: neighbour {.*}, relations: relations} AS value
