// The references to each work, each with the passage it stands in, in the order of the text.
// $graph  copy of the graph
// $keys   ids of works
UNWIND $keys AS key
MATCH (:Node {graph: $graph, id: key})<-[citing:CITES_WORK]-(passage:Passage)
WITH key, citing, passage
ORDER BY passage.position, citing.printed
RETURN key, {printed: citing.printed, passage: passage {.*}} AS value
