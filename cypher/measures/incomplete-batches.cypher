// The lists of measures that are not whole here, by name, without the fields that are parts of a list.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      [""]: there is one list
UNWIND $keys AS key
CALL (key) {
  MATCH (batch:Entity)
  WHERE batch.graph = $graph AND batch.kind = 'Batch' AND batch.name >= '' AND batch.id > ''
    AND batch.fromDay <= $latest AND batch.toDay >= $earliest
    AND NOT batch.isComplete AND NOT EXISTS { (batch)-[:PART_OF]->(:Batch) }
  RETURN batch
  ORDER BY batch.graph, batch.kind, batch.name, batch.id
}
RETURN key, batch {.*} AS value
