// How much was taken from each passage.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      ids of passages
UNWIND $keys AS key
MATCH (passage:Node {graph: $graph, id: key})
CALL (passage) {
  MATCH (passage)-[link:CITED_FROM|MENTIONED_IN|CITES_WORK]-(source:Node)
  WHERE source.fromDay IS NULL OR (source.fromDay <= $latest AND source.toDay >= $earliest)
  RETURN count(DISTINCT [source.id, link.printed]) AS value
}
RETURN key, value
