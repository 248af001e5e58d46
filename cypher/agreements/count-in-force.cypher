// How many agreements are in force on a day.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      [""]: there is one list
// $on        the day on which the agreements are in force
UNWIND $keys AS key
CALL (key) {
  MATCH (agreement:Entity)
  WHERE agreement.graph = $graph AND agreement.kind = 'Agreement' AND agreement.name >= '' AND agreement.id > ''
    AND agreement.fromDay <= $latest AND agreement.toDay >= $earliest
    AND EXISTS {
      MATCH (agreement)-[:HAS_STAGE]->(stage:AgreementStage)
      WHERE stage.status = 'STATED' AND stage.stage IN ['IN_FORCE', 'UPGRADED'] AND stage.isDated AND stage.fromDay <= $on
    }
  RETURN count(agreement) AS value
}
RETURN key, value
