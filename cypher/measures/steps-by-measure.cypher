// The rollout steps of each measure in the order of the data, with the ids of where, whence, by which document and by whom.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      ids of measures
UNWIND $keys AS key
MATCH (:Node {graph: $graph, id: key})-[:HAS_STEP]->(step:RolloutStep)
WHERE step.fromDay <= $latest AND step.toDay >= $earliest
WITH key, step
ORDER BY step.position
RETURN key,
       step {
         .*,
         in: COLLECT { MATCH (step)-[:TAKES_PLACE_IN]->(place:Entity) RETURN place.id ORDER BY place.id },
         from: COLLECT { MATCH (step)-[:COMES_FROM]->(place:Entity) RETURN place.id ORDER BY place.id },
         by: COLLECT { MATCH (step)-[:RESTS_ON]->(document:Document) RETURN document.id ORDER BY document.id },
         authorities: COLLECT { MATCH (step)-[:DECIDED_BY]->(institution:Institution) RETURN institution.id ORDER BY institution.id }
       } AS value
