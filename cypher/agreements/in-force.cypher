// The agreements in force on a day, by name: a source says that they came into force, or were upgraded, on that day or before.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      [""]: there is one list
// $on        the day on which the agreements are in force
UNWIND $keys AS key
CALL (key) {
  MATCH (row:Entity)
  WHERE row.graph = $graph AND row.kind = 'Agreement' AND row.name >= '' AND row.id > ''
    AND row.fromDay <= $latest AND row.toDay >= $earliest
    AND EXISTS {
      MATCH (row)-[:HAS_STAGE]->(stage:AgreementStage)
      WHERE stage.status = 'STATED' AND stage.stage IN ['IN_FORCE', 'UPGRADED'] AND stage.isDated AND stage.fromDay <= $on
    }
    /*and*/
  RETURN row, [] AS relations
}
RETURN key, {node: row {.*}, relations: relations} AS value
