// The entities with these ids that are there on the days of the view; an id that was merged leads to the entity it stands for.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      ids of entities
UNWIND $keys AS key
MATCH (named:Node {graph: $graph, id: key})
OPTIONAL MATCH (named)-[:REDIRECTS_TO]->(target:Entity)
WITH key, coalesce(target, named) AS entity
WHERE entity:Entity AND entity.fromDay <= $latest AND entity.toDay >= $earliest
RETURN key, entity {.*} AS value
