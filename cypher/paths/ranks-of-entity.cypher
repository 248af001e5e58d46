// The name of each entity and how many relations it has.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $undated   what becomes of what may not be there on those days
// $keys      ids of entities
UNWIND $keys AS key
MATCH (entity:Node {graph: $graph, id: key})
CALL (entity) {
  MATCH (entity)-[relation]-(neighbour:Entity)
  WHERE relation.id IS NOT NULL
    AND relation.fromDay <= $latest AND relation.toDay >= $earliest
    AND neighbour.fromDay <= $latest AND neighbour.toDay >= $earliest
    AND ($undated = 'INCLUDE' OR ($undated = 'ONLY') <> (relation.surelyFromDay <= $latest AND relation.surelyToDay >= $earliest))
  RETURN count(relation) AS degree
}
RETURN key, {name: entity.name, degree: degree} AS value
