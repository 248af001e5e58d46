// The relations of each entity, each with the id of the entity at its other end; one row without a relation where there are none.
// $graph      copy of the graph
// $earliest   first day of the view
// $latest     last day of the view
// $undated    what becomes of what may not be there on those days
// $keys       ids of entities
// $mostOfOne  how many relations of one entity
// $most       how many rows in all
UNWIND $keys AS key
MATCH (start:Node {graph: $graph, id: key})
CALL (start) {
  MATCH (start)-[relation]-(neighbour:Entity)
  WHERE relation.id IS NOT NULL
    AND relation.fromDay <= $latest AND relation.toDay >= $earliest
    AND neighbour.fromDay <= $latest AND neighbour.toDay >= $earliest
    AND ($undated = 'INCLUDE' OR ($undated = 'ONLY') <> (relation.surelyFromDay <= $latest AND relation.surelyToDay >= $earliest))
  WITH start, relation, neighbour
  LIMIT $mostOfOne
  RETURN collect({id: relation.id, type: type(relation), status: relation.status, isOutgoing: startNode(relation) = start, other: neighbour.id}) AS links
}
UNWIND CASE links WHEN [] THEN [null] ELSE links END AS link
RETURN key, {degree: size(links), link: link} AS value
LIMIT $most
