// How many places there are with which there is an agreement.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      [""]: there is one list
// $statuses  only partners with an agreement of one of these statuses; null for all
UNWIND $keys AS key
CALL (key) {
  MATCH (place:Entity)
  WHERE place.graph = $graph AND place.kind = 'Place' AND place.name >= '' AND place.id > ''
    AND place.fromDay <= $latest AND place.toDay >= $earliest
    AND EXISTS {
      MATCH (place)<-[relation:WITH]-(agreement:Agreement)
      WHERE relation.fromDay <= $latest AND relation.toDay >= $earliest
        AND agreement.fromDay <= $latest AND agreement.toDay >= $earliest
        AND ($statuses IS NULL OR agreement.status IN $statuses)
    }
  RETURN count(place) AS value
}
RETURN key, value
