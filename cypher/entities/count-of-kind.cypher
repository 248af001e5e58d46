// How many entities of each kind there are.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      kinds of entities
UNWIND $keys AS key
CALL (key) {
  MATCH (entity:Entity)
  WHERE entity.graph = $graph AND entity.kind = key AND entity.name >= '' AND entity.id > ''
    AND entity.fromDay <= $latest AND entity.toDay >= $earliest
  RETURN count(entity) AS value
}
RETURN key, value
