// A page of the places with which there is an agreement, by name, from the end.
// $graph       copy of the graph
// $earliest    first day of the view
// $latest      last day of the view
// $keys        [""]: there is one list
// $statuses    only partners with an agreement of one of these statuses on the last day of the view; null for all
// $beforeName  name of the place after the page; null for the last page
// $beforeId    id of the place after the page; null for the last page
// $limit       how many
UNWIND $keys AS key
CALL (key) {
  MATCH (place:Entity)
  WHERE place.graph = $graph AND place.kind = 'Place' AND place.name >= '' AND place.id > ''
    AND ($beforeName IS NULL OR place.name < $beforeName OR (place.name = $beforeName AND place.id < $beforeId))
    AND place.fromDay <= $latest AND place.toDay >= $earliest
    AND EXISTS {
      MATCH (place)<-[relation:WITH]-(agreement:Agreement)
      WHERE relation.fromDay <= $latest AND relation.toDay >= $earliest
        AND agreement.fromDay <= $latest AND agreement.toDay >= $earliest
        AND ($statuses IS NULL OR COLLECT {
          MATCH (agreement)-[:HAS_STAGE]->(stage:AgreementStage)
          WHERE stage.status = 'STATED' AND stage.fromDay <= $latest
          RETURN stage.stage
          ORDER BY stage.rank DESC
          LIMIT 1
        }[0] IN $statuses)
    }
  RETURN place
  ORDER BY place.graph DESC, place.kind DESC, place.name DESC, place.id DESC
  LIMIT $limit
}
RETURN key, {node: place {.*}, relations: []} AS value
