// Passages with these ids.
// $graph  copy of the graph
// $keys   ids of passages
UNWIND $keys AS key
MATCH (passage:Node {graph: $graph, id: key})
WHERE passage:Passage
RETURN key, passage {.*} AS value
