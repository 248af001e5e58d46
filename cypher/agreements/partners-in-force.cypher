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
  RETURN place.id AS place, agreement.id AS agreement, stage.date AS date, stage.fromDay AS fromDay
  ORDER BY place.name, place, fromDay, agreement
}
RETURN key, {place: place, agreement: agreement, date: date} AS value
