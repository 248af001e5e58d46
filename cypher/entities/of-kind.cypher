// A page of the entities of each kind, by name.
// $graph      copy of the graph
// $earliest   first day of the view
// $latest     last day of the view
// $keys       kinds of entities
// $afterName  name of the entity before the page; '' for the first page
// $afterId    id of the entity before the page; '' for the first page
// $limit      how many
UNWIND $keys AS key
CALL (key) {
  MATCH (entity:Entity)
  WHERE entity.graph = $graph AND entity.kind = key AND entity.name >= $afterName AND entity.id > ''
    AND (entity.name > $afterName OR entity.id > $afterId)
    AND entity.fromDay <= $latest AND entity.toDay >= $earliest
  RETURN entity
  ORDER BY entity.graph, entity.kind, entity.name, entity.id
  LIMIT $limit
}
RETURN key, {node: entity {.*}, relations: []} AS value
