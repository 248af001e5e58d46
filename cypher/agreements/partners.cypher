// A page of the places with which there is an agreement, by name.
// $graph      copy of the graph
// $earliest   first day of the view
// $latest     last day of the view
// $keys       [""]: there is one list
// $statuses   only partners with an agreement of one of these statuses on the last day of the view; null for all
// $afterName  name of the place before the page; '' for the first page
// $afterId    id of the place before the page; '' for the first page
// $limit      how many
UNWIND $keys AS key
CALL (key) {
  MATCH (place:Entity)
  WHERE place.graph = $graph AND place.kind = 'Place' AND place.name >= $afterName AND place.id > ''
    AND (place.name > $afterName OR place.id > $afterId)
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
  ORDER BY place.graph, place.kind, place.name, place.id
  LIMIT $limit
}
RETURN key, {node: place {.*}, relations: []} AS value
