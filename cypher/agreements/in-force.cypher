// A page of the agreements in force on a day, by name: a source says that they came into force, or were upgraded, on that day or before.
// $graph      copy of the graph
// $earliest   first day of the view
// $latest     last day of the view
// $keys       [""]: there is one list
// $on         the day on which the agreements are in force
// $afterName  name of the agreement before the page; '' for the first page
// $afterId    id of the agreement before the page; '' for the first page
// $limit      how many
UNWIND $keys AS key
CALL (key) {
  MATCH (agreement:Entity)
  WHERE agreement.graph = $graph AND agreement.kind = 'Agreement' AND agreement.name >= $afterName AND agreement.id > ''
    AND (agreement.name > $afterName OR agreement.id > $afterId)
    AND agreement.fromDay <= $latest AND agreement.toDay >= $earliest
    AND EXISTS {
      MATCH (agreement)-[:HAS_STAGE]->(stage:AgreementStage)
      WHERE stage.status = 'STATED' AND stage.stage IN ['IN_FORCE', 'UPGRADED'] AND stage.isDated AND stage.fromDay <= $on
    }
  RETURN agreement
  ORDER BY agreement.graph, agreement.kind, agreement.name, agreement.id
  LIMIT $limit
}
RETURN key, {node: agreement {.*}, relations: []} AS value
