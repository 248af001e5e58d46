// The entities with these ids that are there on the days of the view.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      ids of entities
UNWIND $keys AS key
MATCH (entity:Node {graph: $graph, id: key})
WHERE entity:Entity AND entity.fromDay <= $latest AND entity.toDay >= $earliest
RETURN key, entity {.*} AS value
