// The relations that lead from each entity to one of some others, by type and id.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $undated   what becomes of what may not be there on those days
// $keys      ids of entities
// $types     only these relation types; null for all
// $among     ids of the others
UNWIND $keys AS key
MATCH (start:Node {graph: $graph, id: key})-[relation]->(neighbour:Entity)
WHERE relation.id IS NOT NULL AND ($types IS NULL OR type(relation) IN $types)
  AND neighbour.id IN $among
  AND relation.fromDay <= $latest AND relation.toDay >= $earliest
  AND neighbour.fromDay <= $latest AND neighbour.toDay >= $earliest
  AND ($undated = 'INCLUDE' OR ($undated = 'ONLY') <> (relation.surelyFromDay <= $latest AND relation.surelyToDay >= $earliest))
WITH key, relation
ORDER BY type(relation), relation.id
RETURN key, relation {.*, type: type(relation)} AS value
