// The relations with these ids; found by their claims, which know both ends.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      ids of relations
UNWIND $keys AS key
MATCH (claim:Claim {graph: $graph, about: key})
WITH DISTINCT key, claim.from AS from, claim.to AS to
MATCH (start:Node {graph: $graph, id: from})
CALL (to) {
  MATCH (end:Node {graph: $graph, id: to})
  RETURN end
}
MATCH (start)-[relation {id: key}]->(end)
WHERE relation.fromDay <= $latest AND relation.toDay >= $earliest
RETURN key, relation {.*, type: type(relation)} AS value
