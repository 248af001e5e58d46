// The works each passage refers to, by name.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      ids of passages
UNWIND $keys AS key
MATCH (:Node {graph: $graph, id: key})-[:CITES_WORK]->(work:Work)
WHERE work.fromDay <= $latest AND work.toDay >= $earliest
WITH DISTINCT key, work
ORDER BY work.name, work.id
RETURN key, work {.*} AS value
