// Stages of agreements with these ids.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      ids of stages
UNWIND $keys AS key
MATCH (stage:Node {graph: $graph, id: key})
WHERE stage:AgreementStage AND stage.fromDay <= $latest AND stage.toDay >= $earliest
RETURN key, stage {.*} AS value
