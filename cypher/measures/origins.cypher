// The measures that took a step of one of the stages, by name, each with the places in which a source says it began.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      [""]: there is one list
// $stages    the stage asked for and those beyond it
UNWIND $keys AS key
CALL (key) {
  MATCH (measure:Entity)
  WHERE measure.graph = $graph AND measure.kind = 'Measure' AND measure.name >= '' AND measure.id > ''
    AND EXISTS {
      MATCH (measure)-[:HAS_STEP]->(step:RolloutStep)
      WHERE step.status = 'STATED' AND step.stage IN $stages AND step.fromDay <= $latest AND step.toDay >= $earliest
    }
  OPTIONAL MATCH (measure)-[origin:ORIGINATED_IN]->(place:Entity)
  WHERE origin.status = 'STATED' AND origin.fromDay <= $latest AND origin.toDay >= $earliest
  WITH measure, place.id AS place
  ORDER BY measure.name, measure.id, place
  RETURN measure.id AS measure, collect(place) AS places
}
RETURN key, {measure: measure, places: places} AS value
