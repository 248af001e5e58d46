// The dates that ids stand for: that of a statement, and those on the timeline of an entity, the first hundred in order.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      ids of facts, relations, steps, stages and entities
UNWIND $keys AS key
CALL (key) {
  MATCH (item:Node {graph: $graph, id: 'timeline/' + replace(key, '/', '-')})
  WHERE item:TimelineItem AND item.fromDay <= $latest AND item.toDay >= $earliest
  RETURN item.subject AS subject, item.what AS what, item.date AS date
  UNION
  MATCH (fact:Node {graph: $graph, id: key})
  WHERE fact:Fact
  RETURN fact.id AS subject, fact.property AS what, fact.value AS date
  UNION
  MATCH (named:Node {graph: $graph, id: key})
  OPTIONAL MATCH (named)-[:REDIRECTS_TO]->(target:Entity)
  WITH coalesce(target, named) AS start
  MATCH (start)<-[:ON_TIMELINE_OF]-(item:TimelineItem)
  WHERE item.date IS NOT NULL AND item.fromDay <= $latest AND item.toDay >= $earliest
  WITH item
  ORDER BY item.position, item.id
  LIMIT 100
  RETURN item.subject AS subject, item.what AS what, item.date AS date
}
RETURN key, {subject: subject, what: what, date: date} AS value
