// The dated statements that ids stand for: a statement itself, and those on the timeline of an entity, the first hundred in order.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      ids of facts, relations, steps, stages and entities; of a fact also as one source gives it
UNWIND $keys AS key
OPTIONAL MATCH (said:Node {graph: $graph, id: 'claim/' + replace(key, '/', '-')})
WITH key, CASE WHEN said:Claim THEN said.about ELSE key END AS id
CALL (id) {
  MATCH (item:Node {graph: $graph, id: 'timeline/' + replace(id, '/', '-')})
  WHERE item:TimelineItem AND item.fromDay <= $latest AND item.toDay >= $earliest
  RETURN item {.subject, .what, .date, .sentence, .status, .about, .claims} AS value
  UNION
  MATCH (fact:Node {graph: $graph, id: id})<-[:HAS_FACT]-(entity:Entity)
  WHERE fact:Fact AND NOT EXISTS { MATCH (:Node {graph: $graph, id: 'timeline/' + replace(id, '/', '-')}) }
  MATCH (claim:Node {graph: $graph, id: fact.claims[0]})
  RETURN {subject: fact.id, what: fact.property, date: fact.value, sentence: claim.statement, status: 'STATED', about: [entity.id], claims: fact.claims} AS value
  UNION
  MATCH (named:Node {graph: $graph, id: id})
  OPTIONAL MATCH (named)-[:REDIRECTS_TO]->(target:Entity)
  WITH coalesce(target, named) AS start
  MATCH (start)<-[:ON_TIMELINE_OF]-(item:TimelineItem)
  WHERE item.date IS NOT NULL AND item.fromDay <= $latest AND item.toDay >= $earliest
  WITH item
  ORDER BY item.position, item.id
  LIMIT 100
  RETURN item {.subject, .what, .date, .sentence, .status, .about, .claims} AS value
}
RETURN key, value
