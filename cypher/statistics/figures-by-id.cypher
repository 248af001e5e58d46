// Figures with these ids.
// $graph  copy of the graph
// $keys   ids of figures
UNWIND $keys AS key
MATCH (figure:Node {graph: $graph, id: key})
WHERE figure:Figure
RETURN key, figure {.*} AS value
