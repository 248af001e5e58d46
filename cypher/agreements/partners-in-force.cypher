// The partners of agreements that came into force, by name, each with the agreements and since when they are in force; null where no source dates it.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      [""]: there is one list
UNWIND $keys AS key
CALL (key) {
  MATCH (place:Entity)
  WHERE place.graph = $graph AND place.kind = 'Place' AND place.name >= '' AND place.id > ''
    AND place.fromDay <= $latest AND place.toDay >= $earliest
  MATCH (place)<-[relation:WITH]-(agreement:Agreement)-[:HAS_STAGE]->(stage:AgreementStage)
  WHERE relation.status = 'STATED' AND relation.fromDay <= $latest AND relation.toDay >= $earliest
    AND stage.status = 'STATED' AND stage.stage = 'IN_FORCE' AND stage.fromDay <= $latest AND stage.toDay >= $earliest
  RETURN place, agreement, stage
  ORDER BY place.name, place.id, stage.fromDay, agreement.id
}
RETURN key, {place: place.id, agreement: agreement.id, date: stage.date} AS value
