// The measures of which a rollout step rests on each document, by name, each with its relation to it.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $undated   what becomes of what may not be there on those days
// $keys      ids of documents
UNWIND $keys AS key
MATCH (start:Node {graph: $graph, id: key})
CALL (start) {
  MATCH (start)<-[relation:SET_OUT_IN]-(row:Entity)
  WHERE row.kind = 'Measure'
    AND EXISTS {
      MATCH (row)-[:HAS_STEP]->(step:RolloutStep)-[:RESTS_ON]->(start)
      WHERE step.fromDay <= $latest AND step.toDay >= $earliest
        AND ($undated = 'INCLUDE' OR ($undated = 'ONLY') <> (step.surelyFromDay <= $latest AND step.surelyToDay >= $earliest))
    }
    AND relation.fromDay <= $latest AND relation.toDay >= $earliest
    AND row.fromDay <= $latest AND row.toDay >= $earliest
    /*and*/
  WITH row, relation
  ORDER BY relation.id
  RETURN row, collect(relation {.*, type: type(relation)}) AS relations
}
RETURN key, {node: row {.*}, relations: relations} AS value
