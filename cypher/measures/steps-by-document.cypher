// The rollout steps that rest on each document, by date and then in the order of the data, with the ids of where, whence, by which document and by whom.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $undated   what becomes of what may not be there on those days
// $keys      ids of documents
UNWIND $keys AS key
MATCH (:Node {graph: $graph, id: key})<-[:RESTS_ON]-(step:RolloutStep)
WHERE step.fromDay <= $latest AND step.toDay >= $earliest
  AND ($undated = 'INCLUDE' OR ($undated = 'ONLY') <> (step.surelyFromDay <= $latest AND step.surelyToDay >= $earliest))
OPTIONAL MATCH (step)-[link:TAKES_PLACE_IN|COMES_FROM|RESTS_ON|DECIDED_BY]->(end:Entity)
WITH key, step, type(link) AS type, end.id AS id
ORDER BY step.position, id
WITH key, step, collect([type, id]) AS links
RETURN key,
       step {
         .*,
         in: [link IN links WHERE link[0] = 'TAKES_PLACE_IN' | link[1]],
         from: [link IN links WHERE link[0] = 'COMES_FROM' | link[1]],
         by: [link IN links WHERE link[0] = 'RESTS_ON' | link[1]],
         authorities: [link IN links WHERE link[0] = 'DECIDED_BY' | link[1]]
       } AS value
ORDER BY step.fromDay, step.position
