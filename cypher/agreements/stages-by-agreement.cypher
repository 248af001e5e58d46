// The stages of each agreement in the order of the data.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $undated   what becomes of what may not be there on those days
// $keys      ids of agreements
UNWIND $keys AS key
MATCH (:Node {graph: $graph, id: key})-[:HAS_STAGE]->(stage:AgreementStage)
WHERE stage.fromDay <= $latest AND stage.toDay >= $earliest
  AND ($undated = 'INCLUDE' OR ($undated = 'ONLY') <> (stage.surelyFromDay <= $latest AND stage.surelyToDay >= $earliest))
WITH key, stage
ORDER BY stage.position
RETURN key, stage {.*} AS value
