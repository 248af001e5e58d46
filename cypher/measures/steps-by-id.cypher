// Rollout steps with these ids.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      ids of steps
UNWIND $keys AS key
MATCH (step:Node {graph: $graph, id: key})
WHERE step:RolloutStep AND step.fromDay <= $latest AND step.toDay >= $earliest
OPTIONAL MATCH (step)-[link:TAKES_PLACE_IN|COMES_FROM|RESTS_ON|DECIDED_BY]->(end:Entity)
WITH key, step, type(link) AS type, end.id AS id
ORDER BY step.position, id
WITH key, step, collect({type: type, id: id}) AS links
RETURN key,
       step {
         .*,
         in: [link IN links WHERE link.type = 'TAKES_PLACE_IN' | link.id],
         from: [link IN links WHERE link.type = 'COMES_FROM' | link.id],
         by: [link IN links WHERE link.type = 'RESTS_ON' | link.id],
         authorities: [link IN links WHERE link.type = 'DECIDED_BY' | link.id]
       } AS value
