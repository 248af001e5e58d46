// The places with which there is an agreement, by name.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $undated   what becomes of partners with whom no stage is known to have been reached by then
// $keys      [""]: there is one list
// $statuses  only partners with an agreement of one of these statuses on the last day of the view; null for all
UNWIND $keys AS key
CALL (key) {
  MATCH (row:Entity)
  WHERE row.graph = $graph AND row.kind = 'Place' AND row.name >= '' AND row.id > ''
    AND row.fromDay <= $latest AND row.toDay >= $earliest
    AND EXISTS {
      MATCH (row)<-[relation:WITH]-(agreement:Agreement)
      WHERE relation.fromDay <= $latest AND relation.toDay >= $earliest
        AND agreement.fromDay <= $latest AND agreement.toDay >= $earliest
        AND ($undated = 'INCLUDE' OR ($undated = 'ONLY') <> EXISTS {
          MATCH (agreement)-[:HAS_STAGE]->(reached:AgreementStage)
          WHERE reached.status = 'STATED' AND reached.surelyFromDay <= $latest AND reached.surelyToDay >= $earliest
        })
        AND ($statuses IS NULL OR COLLECT {
          MATCH (agreement)-[:HAS_STAGE]->(stage:AgreementStage)
          WHERE stage.status = 'STATED' AND stage.fromDay <= $latest
          RETURN stage.stage
          ORDER BY stage.rank DESC
          LIMIT 1
        }[0] IN $statuses)
    }
    /*and*/
  RETURN row, [] AS relations
}
RETURN key, {node: row {.*}, relations: relations} AS value
