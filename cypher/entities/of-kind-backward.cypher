// A page of the entities of each kind, by name, from the end.
// $graph       copy of the graph
// $earliest    first day of the view
// $latest      last day of the view
// $keys        kinds of entities
// $beforeName  name of the entity after the page; null for the last page
// $beforeId    id of the entity after the page; null for the last page
// $limit       how many
UNWIND $keys AS key
CALL (key) {
  MATCH (entity:Entity)
  WHERE entity.graph = $graph AND entity.kind = key AND entity.name >= '' AND entity.id > ''
    AND ($beforeName IS NULL OR entity.name < $beforeName OR (entity.name = $beforeName AND entity.id < $beforeId))
    AND entity.fromDay <= $latest AND entity.toDay >= $earliest
  RETURN entity
  ORDER BY entity.graph DESC, entity.kind DESC, entity.name DESC, entity.id DESC
  LIMIT $limit
}
RETURN key, {node: entity {.*}, relations: []} AS value
