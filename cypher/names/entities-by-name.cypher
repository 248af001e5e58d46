// The entities that each id or name means, with what of them it is; an id that was merged means the entity it stands for.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      ids of entities and of names
// $kinds     only these kinds; null for all
UNWIND $keys AS key
MATCH (found:Node {graph: $graph, id: key})
OPTIONAL MATCH (found)-[:REDIRECTS_TO]->(target:Entity)
OPTIONAL MATCH (found)<-[named:NAMED]-(bearer:Entity)
WITH key, named, target, coalesce(bearer, target, found) AS entity
WHERE entity:Entity AND ($kinds IS NULL OR entity.kind IN $kinds)
  AND entity.fromDay <= $latest AND entity.toDay >= $earliest
WITH key, entity, coalesce(named.nameKind, CASE WHEN target IS NULL THEN 'ID' ELSE 'MERGED_ID' END) AS by, coalesce(named.name, key) AS matched
ORDER BY entity.kind, entity.name, entity.id
RETURN key, {by: by, matched: matched, entity: entity {.*}} AS value
