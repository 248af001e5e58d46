// Passages and web pages with these ids.
// $graph  copy of the graph
// $keys   ids of passages and web pages
UNWIND $keys AS key
MATCH (source:Node {graph: $graph, id: key})
WHERE source:Passage OR source:WebPage
RETURN key, source {.*} AS value
