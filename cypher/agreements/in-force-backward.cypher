// A page of the agreements in force on a day, by name, from the end.
// $graph       copy of the graph
// $earliest    first day of the view
// $latest      last day of the view
// $keys        [""]: there is one list
// $on          the day on which the agreements are in force
// $beforeName  name of the agreement after the page; null for the last page
// $beforeId    id of the agreement after the page; null for the last page
// $limit       how many
UNWIND $keys AS key
CALL (key) {
  MATCH (agreement:Entity)
  WHERE agreement.graph = $graph AND agreement.kind = 'Agreement' AND agreement.name >= '' AND agreement.id > ''
    AND ($beforeName IS NULL OR agreement.name < $beforeName OR (agreement.name = $beforeName AND agreement.id < $beforeId))
    AND agreement.fromDay <= $latest AND agreement.toDay >= $earliest
    AND EXISTS {
      MATCH (agreement)-[:HAS_STAGE]->(stage:AgreementStage)
      WHERE stage.status = 'STATED' AND stage.stage IN ['IN_FORCE', 'UPGRADED'] AND stage.isDated AND stage.fromDay <= $on
    }
  RETURN agreement
  ORDER BY agreement.graph DESC, agreement.kind DESC, agreement.name DESC, agreement.id DESC
  LIMIT $limit
}
RETURN key, {node: agreement {.*}, relations: []} AS value
